package org.allianceevents.graphql.write;

import java.util.Map;
import org.allianceevents.event.EventView;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Writes the selected fields of a view.
 *
 * @param view the class whose accessors the fields use
 * @param fragments where what was written of a view is kept; null if it isn't
 * @param number what this node is known by there
 */
record ObjectNode(Class<?> view, FieldNode[] fields, @Nullable Fragments fragments, long number) implements ValueNode {

    @Override
    public void write(@Nullable Object value, Writing writing) {
        if (value == null || value.getClass() != view) {
            throw new NotWritten(Reason.UNKNOWN_CLASS);
        }
        if (fragments == null) {
            writeFields(value, writing);
        } else {
            fragments.write(this, (EventView) value, writing);
        }
    }

    void writeFields(Object value, Writing writing) {
        if (fields.length == 0) {
            writing.json().raw(JsonBytes.NO_FIELDS);
            return;
        }
        for (FieldNode field : fields) {
            field.write(value, writing);
        }
        writing.json().raw('}');
    }

    /** A value of an interface or a union: what is selected depends on its class. */
    record OneOf(Map<Class<?>, ObjectNode> nodes) implements ValueNode {

        @Override
        public void write(@Nullable Object value, Writing writing) {
            ObjectNode node = value == null ? null : nodes.get(value.getClass());
            if (node == null) {
                throw new NotWritten(Reason.UNKNOWN_CLASS);
            }
            node.write(value, writing);
        }
    }
}

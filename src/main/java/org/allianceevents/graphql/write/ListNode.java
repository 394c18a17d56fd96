package org.allianceevents.graphql.write;

import java.util.List;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/** Writes the values of a list, each in the same way. */
record ListNode(ValueNode element) implements ValueNode {

    @Override
    public void write(@Nullable Object value, Writing writing) {
        if (!(value instanceof List<?> list)) {
            throw new NotWritten(Reason.UNKNOWN_CLASS);
        }
        JsonBytes json = writing.json();
        json.raw('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                json.raw(',');
            }
            element.write(list.get(i), writing);
        }
        json.raw(']');
    }
}

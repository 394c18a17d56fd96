package org.allianceevents.graphql.write;

import graphql.execution.ExecutionContext;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/** What a root field's value is written by; or why it is not. */
final class WritePlan implements Plan {

    private final @Nullable ValueNode value;
    private final @Nullable Reason refused;
    private final int fields;
    private final Expected expected = new Expected();

    private WritePlan(@Nullable ValueNode value, @Nullable Reason refused, int fields) {
        this.value = value;
        this.refused = refused;
        this.fields = fields;
    }

    static WritePlan of(ValueNode value, int fields) {
        return new WritePlan(value, null, fields);
    }

    static WritePlan none(Reason reason) {
        return new WritePlan(null, reason, 0);
    }

    @Override
    public int fields() {
        return fields;
    }

    /**
     * The value, written.
     *
     * @param most bytes that it may have
     * @throws NotWritten if graphql-java shall complete the value
     */
    Written write(Object fetched, ExecutionContext execution, int most) {
        if (value == null) {
            throw new NotWritten(refused == null ? Reason.NO_VIEW : refused);
        }
        JsonBytes json = new JsonBytes(expected.length(), most);
        value.write(fetched, new Writing(execution, json));
        expected.was(json.length());
        return json.written();
    }
}

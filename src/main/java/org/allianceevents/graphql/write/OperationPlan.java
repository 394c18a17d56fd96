package org.allianceevents.graphql.write;

import graphql.execution.ExecutionContext;
import org.allianceevents.graphql.fetch.RootValues;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/** What a whole operation is answered by: its root fields are got and written one after the other; or why it is not. */
final class OperationPlan implements Plan {

    private final FieldNode[] roots;
    private final @Nullable Reason refused;
    private final int fields;
    private final Expected expected = new Expected();

    private OperationPlan(FieldNode[] roots, @Nullable Reason refused, int fields) {
        this.roots = roots;
        this.refused = refused;
        this.fields = fields;
    }

    static OperationPlan of(FieldNode[] roots, int fields) {
        return new OperationPlan(roots, null, fields);
    }

    static OperationPlan none(Reason reason) {
        return new OperationPlan(new FieldNode[0], reason, 0);
    }

    @Override
    public int fields() {
        return fields;
    }

    /** How many root fields it writes; none if all are left out, or if there is something that plans don't write. */
    int roots() {
        return roots.length;
    }

    /**
     * The data of an answer.
     *
     * @param most bytes that it may have
     * @throws NotWritten if graphql-java shall execute the operation, which then finds what was got here
     */
    Written write(ExecutionContext execution, int most) {
        if (refused != null) {
            throw new NotWritten(refused);
        }
        JsonBytes json = new JsonBytes(expected.length(), most);
        RootValues got = new RootValues();
        try {
            write(new Writing(execution, json), got);
        } catch (NotWritten e) {
            got.leaveIn(execution.getGraphQLContext());
            throw e;
        }
        expected.was(json.length());
        return json.written();
    }

    private void write(Writing writing, RootValues got) {
        if (roots.length == 0) {
            writing.json().raw(JsonBytes.NO_FIELDS);
            return;
        }
        for (FieldNode root : roots) {
            writing.json().raw(root.before());
            Object value = root.read(null, writing);
            got.add(root.field(), value);
            root.node().write(value, writing);
        }
        writing.json().raw('}');
    }
}

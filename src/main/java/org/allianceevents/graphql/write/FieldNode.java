package org.allianceevents.graphql.write;

import graphql.language.Field;
import org.allianceevents.graphql.fetch.Failure;
import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Writes one field of an object.
 *
 * @param before what comes before the value: a brace or a comma, the name, a colon
 * @param field where it stands in the document
 */
record FieldNode(byte[] before, Field field, Reading reading, ValueNode node) {

    /** How a field's value is got from its object. */
    @FunctionalInterface
    interface Reading {

        @Nullable
        Object of(@Nullable Object source, Writing writing) throws Exception;
    }

    void write(Object source, Writing writing) {
        writing.json().raw(before);
        node.write(read(source, writing), writing);
    }

    /**
     * Gets the field's value.
     *
     * @param source the object; null for a root field
     * @throws NotWritten if that fails; graphql-java, which then makes the error, meets the same failure
     */
    @Nullable
    Object read(@Nullable Object source, Writing writing) {
        try {
            return reading.of(source, writing);
        } catch (NotWritten e) {
            throw e;
        } catch (Exception e) {
            new Failure(source, field, e).leaveIn(writing.execution().getGraphQLContext());
            throw new NotWritten(Reason.FAILED);
        }
    }
}

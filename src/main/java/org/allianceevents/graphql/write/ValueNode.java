package org.allianceevents.graphql.write;

import org.allianceevents.graphql.write.NotWritten.Reason;
import org.jspecify.annotations.Nullable;

/** The part of a plan that writes the values of one type. */
interface ValueNode {

    /**
     * Writes a value.
     *
     * @throws NotWritten if it isn't what it should be
     */
    void write(@Nullable Object value, Writing writing);

    /** A value that may be missing. */
    record OrNull(ValueNode inner) implements ValueNode {

        private static final byte[] NULL = JsonBytes.ascii("null");

        @Override
        public void write(@Nullable Object value, Writing writing) {
            if (value == null) {
                writing.json().raw(NULL);
            } else {
                inner.write(value, writing);
            }
        }
    }

    /** A value that must be there. */
    record NotNull(ValueNode inner) implements ValueNode {

        @Override
        public void write(@Nullable Object value, Writing writing) {
            if (value == null) {
                throw new NotWritten(Reason.MISSING);
            }
            inner.write(value, writing);
        }
    }
}

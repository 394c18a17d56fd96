package org.allianceevents.graphql.write;

import java.io.Serial;

/** A plan doesn't write this value: graphql-java shall complete it. */
final class NotWritten extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        /** What the schema says of itself, and what gateways ask of it. */
        NO_VIEW,
        /** More variables decide what is selected than plans are kept for. */
        MANY_CONDITIONS,
        /** The plan would hold too many fields. */
        LARGE,
        /** A field whose values need a change on their way. */
        OTHER_FETCHER,
        /** There is no value where one must be. */
        MISSING,
        /** A value is of a class that is none of the schema's, or not what its type is written from. */
        UNKNOWN_CLASS,
        /** A field failed, and there will be an error. */
        FAILED
    }

    private final Reason reason;

    NotWritten(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

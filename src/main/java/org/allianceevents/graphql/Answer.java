package org.allianceevents.graphql;

import java.util.List;
import java.util.Map;

/**
 * An answer to a request.
 *
 * @param body the response map of the GraphQL specification: errors, data, extensions; {@link
 *     org.allianceevents.graphql.write.AnswerJson} writes it
 * @param asked what the request asked for
 */
public record Answer(Map<String, Object> body, Outcome outcome, Asked asked) {

    /** How far a request came. */
    public enum Outcome {
        /** It can't be read, isn't valid, or asks for too much: there is no data. */
        REFUSED,
        /** It was executed; single fields may have failed. */
        EXECUTED,
        /** It can't be answered now, whatever it asks for. */
        NOT_NOW
    }

    /** An answer that says why there is none. */
    static Answer refused(Map<String, Object> error, Asked asked) {
        return new Answer(Map.of("errors", List.of(error)), Outcome.REFUSED, asked);
    }

    /** Whether something went wrong, so that it must not be kept. */
    public boolean hasErrors() {
        return body.containsKey("errors");
    }
}

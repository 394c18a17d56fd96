package org.allianceevents.graphql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request, as the GraphQL over HTTP specification names its parts. */
public record GraphQLRequest(
        String query, @Nullable String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    /** The key under which the log has a request's identifier, in the mapped diagnostic context. */
    public static final String ID = "requestId";
}

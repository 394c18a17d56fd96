package org.allianceevents.graphql;

import java.util.Map;

/**
 * An answer to a request.
 *
 * @param body the response map of the GraphQL specification: data, errors
 * @param executed whether execution began: a request that can't be read or isn't valid has no data
 */
public record Answer(Map<String, Object> body, boolean executed) {}

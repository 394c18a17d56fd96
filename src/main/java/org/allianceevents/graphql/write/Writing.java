package org.allianceevents.graphql.write;

import graphql.execution.ExecutionContext;

/** One value that is being written. */
record Writing(ExecutionContext execution, JsonBytes json) {}

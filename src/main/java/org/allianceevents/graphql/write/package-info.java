/**
 * Writing without walking. A document that was found valid is compiled once into plans, one for each root field: names as
 * bytes, and accessors. A plan writes the JSON of a fetched view directly. It knows the happy path alone: whatever else there
 * is, the bytes are dropped and graphql-java completes the same value, with its own errors and its own rules for null.
 */
@NullMarked
package org.allianceevents.graphql.write;

import org.jspecify.annotations.NullMarked;

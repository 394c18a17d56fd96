/**
 * Writing without walking. An operation of a document that was found valid is compiled once into a plan: its root fields, names
 * as bytes, and accessors. A plan gets the root fields' values and writes the JSON of their views directly. It knows the happy path
 * alone: whatever else there is, the bytes are dropped and graphql-java executes the operation, with its own errors and its own
 * rules for null; what was got already it finds. There, single root fields have plans of their own.
 */
@NullMarked
package org.allianceevents.graphql.write;

import org.jspecify.annotations.NullMarked;

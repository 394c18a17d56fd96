package org.allianceevents.dataset.schema;

/**
 * What a document does against its schema.
 *
 * @param pointer JSON pointer to the place in the document
 * @param blocking whether a value is missing or of the wrong type, so that nothing more can be said of what holds it
 */
public record Violation(String pointer, String cause, String remedy, boolean blocking) {}

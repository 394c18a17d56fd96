package org.allianceevents.search.index;

/**
 * What a thing is called by which events are listed.
 *
 * @param slug what filters take
 * @param name what people read
 */
public record Named(String slug, String name) {}

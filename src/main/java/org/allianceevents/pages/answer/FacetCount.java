package org.allianceevents.pages.answer;

/** How many events have a value. */
public record FacetCount(String value, String label, int count) {}

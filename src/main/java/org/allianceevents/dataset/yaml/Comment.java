package org.allianceevents.dataset.yaml;

/**
 * A comment in a file.
 *
 * @param line counted from 1
 * @param alone whether nothing else stands on its line
 * @param text what follows the number sign
 */
public record Comment(int line, boolean alone, String text) {}

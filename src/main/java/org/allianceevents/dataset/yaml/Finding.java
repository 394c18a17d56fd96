package org.allianceevents.dataset.yaml;

/**
 * What is wrong at one spot of a file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param cause what is wrong, without a full stop
 * @param remedy what would be right, without a full stop
 */
public record Finding(int line, int column, String cause, String remedy) {}

package org.allianceevents.dataset;

import java.util.List;

/** Names of one concept in English and in Japanese, from {@code glossary.yaml}: a search by any finds all. */
public record GlossaryTerm(List<String> en, List<String> ja) {}

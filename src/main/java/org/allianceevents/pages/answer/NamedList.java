package org.allianceevents.pages.answer;

import java.util.List;

/** The answer to a document that lists names. */
public record NamedList(Part list) {

    /** A page of the list. */
    public record Part(List<Named> nodes, PageInfo pageInfo) {}
}

package org.allianceevents.search;

/** Hears of the statements of the search. */
public interface StatementListener {

    /** A statement is about to be sent. */
    void sending(String text);
}

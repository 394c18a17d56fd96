package org.allianceevents.search;

import java.util.List;

/** Hears of the statements of the search. */
public interface StatementListener {

    /** A statement is about to be sent, with the values that are bound in it. */
    void sending(String text, List<Object> values);
}

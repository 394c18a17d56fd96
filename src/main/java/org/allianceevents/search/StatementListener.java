package org.allianceevents.search;

import java.util.List;

/** Hears of statements. */
public interface StatementListener {

    /** A statement is about to be sent, with the values that are bound in it. */
    void sending(String text, List<Object> values);

    /** Several queries are about to be sent together. */
    void sendingTogether(List<Sql> queries);
}

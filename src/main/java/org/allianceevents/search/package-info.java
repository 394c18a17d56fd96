/**
 * Finding: a filter becomes ordered keys and nothing else, or counts, from sets in memory where these know what is asked
 * for, else by one SQL statement; and keys become the rows behind them. The only place that writes reading SQL. Every
 * value is bound; every list is one array parameter, so that a statement's text doesn't depend on how many values a
 * client gave.
 */
@NullMarked
package org.allianceevents.search;

import org.jspecify.annotations.NullMarked;

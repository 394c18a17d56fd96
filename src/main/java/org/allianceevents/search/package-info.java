/**
 * Finding: a filter becomes one SQL statement that returns ordered keys and nothing else, or counts; and keys become the
 * rows behind them. The only place that writes reading SQL. Every value is bound; every list is one array parameter, so
 * that a statement's text doesn't depend on how many values a client gave.
 */
@NullMarked
package org.allianceevents.search;

import org.jspecify.annotations.NullMarked;

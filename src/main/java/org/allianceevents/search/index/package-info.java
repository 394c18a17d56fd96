/**
 * The events of one release in memory, as they are searched for most: by who took part, when, in what domain. A set of events
 * is walked in the order of their starts, from any place and in either direction, so that a page costs what is on it. It knows
 * nothing of filters, statements or views.
 */
@NullMarked
package org.allianceevents.search.index;

import org.jspecify.annotations.NullMarked;

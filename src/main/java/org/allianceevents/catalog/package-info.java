/**
 * Shaping: keys become complete, immutable views. A release doesn't change, so views are kept in memory; what is missing
 * is loaded in one batch, whose number of statements doesn't depend on how many keys there are.
 */
@NullMarked
package org.allianceevents.catalog;

import org.jspecify.annotations.NullMarked;

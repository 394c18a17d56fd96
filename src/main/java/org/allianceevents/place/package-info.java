/** Bases, cities, islands, sea areas and the countries they lie in. */
@NullMarked
package org.allianceevents.place;

import org.jspecify.annotations.NullMarked;

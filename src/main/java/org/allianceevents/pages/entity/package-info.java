/** The pages of actors, places, series and sources, and the lists of them. */
@NullMarked
package org.allianceevents.pages.entity;

import org.jspecify.annotations.NullMarked;

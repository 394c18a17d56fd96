/** Actors: states, organizations, units, ships, companies and people, with their offices. */
@NullMarked
package org.allianceevents.actor;

import org.jspecify.annotations.NullMarked;

/** States, organizations, units, ships, companies and people, and the offices that people held. */
@NullMarked
package org.allianceevents.actor;

import org.jspecify.annotations.NullMarked;

/** Series of events: an exercise held every year, a committee. */
@NullMarked
package org.allianceevents.series;

import org.jspecify.annotations.NullMarked;

/** Places, and what contains them. */
@NullMarked
package org.allianceevents.place;

import org.jspecify.annotations.NullMarked;

/** Events of five kinds, and all that is said of them. */
@NullMarked
package org.allianceevents.event;

import org.jspecify.annotations.NullMarked;

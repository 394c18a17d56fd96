/** Events that recur under one name. */
@NullMarked
package org.allianceevents.series;

import org.jspecify.annotations.NullMarked;

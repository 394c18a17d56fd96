/** The pages that back the data, who published them, and the one statistic taken from them whole. */
@NullMarked
package org.allianceevents.source;

import org.jspecify.annotations.NullMarked;

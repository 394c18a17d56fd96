/** A news digest of a window of days: headlines, then details by domain. */
@NullMarked
package org.allianceevents.digest;

import org.jspecify.annotations.NullMarked;

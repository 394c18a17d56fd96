/** What the events of a release show, copied to a file of this machine. */
@NullMarked
package org.allianceevents.search.copy;

import org.jspecify.annotations.NullMarked;

/** What is kept of a release so that it need not be made again, in bounded memory. */
@NullMarked
package org.allianceevents.memory;

import org.jspecify.annotations.NullMarked;

/** Sources: publishers, their pages, and the force levels that reports give. */
@NullMarked
package org.allianceevents.source;

import org.jspecify.annotations.NullMarked;

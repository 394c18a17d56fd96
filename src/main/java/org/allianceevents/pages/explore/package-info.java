/** The explorer: a filter, what it finds, and how to take that along. */
@NullMarked
package org.allianceevents.pages.explore;

import org.jspecify.annotations.NullMarked;

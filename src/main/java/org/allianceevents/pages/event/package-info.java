/** The page of an event: all that is known of it, and which page says so. */
@NullMarked
package org.allianceevents.pages.event;

import org.jspecify.annotations.NullMarked;

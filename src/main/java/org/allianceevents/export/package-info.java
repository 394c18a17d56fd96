/** Files of all events that a filter finds, for tools that don't speak GraphQL: found, shaped and written batch by batch. */
@NullMarked
package org.allianceevents.export;

import org.jspecify.annotations.NullMarked;

/** From checked values to the database: one release at a time, whole or not at all. */
@NullMarked
package org.allianceevents.load;

import org.jspecify.annotations.NullMarked;

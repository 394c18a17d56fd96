/** What every object with a global identifier has in common. */
@NullMarked
package org.allianceevents.node;

import org.jspecify.annotations.NullMarked;

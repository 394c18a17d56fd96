@NullMarked
package org.allianceevents.load;

import org.jspecify.annotations.NullMarked;

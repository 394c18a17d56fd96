@NullMarked
package org.allianceevents.memory;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.allianceevents.event;

import org.jspecify.annotations.NullMarked;

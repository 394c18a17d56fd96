@NullMarked
package org.allianceevents.embedded;

import org.jspecify.annotations.NullMarked;

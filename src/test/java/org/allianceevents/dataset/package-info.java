@NullMarked
package org.allianceevents.dataset;

import org.jspecify.annotations.NullMarked;

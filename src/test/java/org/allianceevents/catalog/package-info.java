@NullMarked
package org.allianceevents.catalog;

import org.jspecify.annotations.NullMarked;

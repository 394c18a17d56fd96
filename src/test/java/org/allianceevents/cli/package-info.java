@NullMarked
package org.allianceevents.cli;

import org.jspecify.annotations.NullMarked;

/** From the bytes of a file to a checked YAML tree whose every part knows its line. Knows nothing of events. */
@NullMarked
package org.allianceevents.dataset.yaml;

import org.jspecify.annotations.NullMarked;

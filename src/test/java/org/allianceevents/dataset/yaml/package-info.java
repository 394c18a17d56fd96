@NullMarked
package org.allianceevents.dataset.yaml;

import org.jspecify.annotations.NullMarked;

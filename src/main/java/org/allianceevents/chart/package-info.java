/** Charts of the whole dataset as pictures (SVG 1.1), drawn from what the API answers. */
@NullMarked
package org.allianceevents.chart;

import org.jspecify.annotations.NullMarked;

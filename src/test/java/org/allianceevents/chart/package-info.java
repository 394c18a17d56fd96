/** Exports over HTTP, read by parsers that others wrote. */
@NullMarked
package org.allianceevents.chart;

import org.jspecify.annotations.NullMarked;

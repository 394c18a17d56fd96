/**
 * What can be asked for, as the API's input types say it. Plain data, filled in by the library that reads arguments:
 * hence public fields, null where nothing was said.
 */
@NullMarked
package org.allianceevents.search.filter;

import org.jspecify.annotations.NullMarked;

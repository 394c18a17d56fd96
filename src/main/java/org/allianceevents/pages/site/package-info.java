/** Pages about the dataset as a whole, and what search engines and other sites ask for. */
@NullMarked
package org.allianceevents.pages.site;

import org.jspecify.annotations.NullMarked;

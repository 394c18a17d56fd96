/** How to cite what a page shows. */
@NullMarked
package org.allianceevents.pages.cite;

import org.jspecify.annotations.NullMarked;

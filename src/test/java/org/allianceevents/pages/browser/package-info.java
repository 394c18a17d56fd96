/** The pages as people use them: in a browser, by mouse, keyboard and touch, and without script. */
@NullMarked
package org.allianceevents.pages.browser;

import org.jspecify.annotations.NullMarked;

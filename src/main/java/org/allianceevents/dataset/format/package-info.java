/** The canonical form of the files: one way to write a thing, so that a difference in git is a difference in fact. */
@NullMarked
package org.allianceevents.dataset.format;

import org.jspecify.annotations.NullMarked;

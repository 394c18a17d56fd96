/** Digests of a few weeks, as pages, Markdown and feeds. */
@NullMarked
package org.allianceevents.pages.digest;

import org.jspecify.annotations.NullMarked;

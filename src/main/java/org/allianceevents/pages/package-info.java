/** The pages of the explorer: what a server-rendered page shows, in English and Japanese, and where its data comes from. */
@NullMarked
package org.allianceevents.pages;

import org.jspecify.annotations.NullMarked;

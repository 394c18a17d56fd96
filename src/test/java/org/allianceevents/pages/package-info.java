/** Tests of the pages: real requests, read as browsers read them. */
@NullMarked
package org.allianceevents.pages;

import org.jspecify.annotations.NullMarked;

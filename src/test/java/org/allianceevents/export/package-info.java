/** Exports over HTTP, read by parsers that others wrote. */
@NullMarked
package org.allianceevents.export;

import org.jspecify.annotations.NullMarked;

/** The command line: {@code serve} (the default), {@code load}, {@code validate} and {@code format}. */
@NullMarked
package org.allianceevents.cli;

import org.jspecify.annotations.NullMarked;

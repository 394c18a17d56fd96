/** The whole release as files to keep: tables with a description, a SQLite database, JSON Lines, checksums. */
@NullMarked
package org.allianceevents.export.download;

import org.jspecify.annotations.NullMarked;

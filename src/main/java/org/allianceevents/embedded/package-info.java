/** The default database: a real PostgreSQL that starts and stops with the program. Needs no Docker and no root. */
@NullMarked
package org.allianceevents.embedded;

import org.jspecify.annotations.NullMarked;

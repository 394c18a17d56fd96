/** Alliance Events: curated files in, a read API out. */
@NullMarked
package org.allianceevents;

import org.jspecify.annotations.NullMarked;

/** What one request may ask for: refused before anything is fetched, with the figure that was too large. */
@NullMarked
package org.allianceevents.graphql.limit;

import org.jspecify.annotations.NullMarked;

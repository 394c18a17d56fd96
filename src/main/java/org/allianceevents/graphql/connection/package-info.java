/** Pages as the Relay specification has them: edges with cursors, nodes, and what lies before and behind. */
@NullMarked
package org.allianceevents.graphql.connection;

import org.jspecify.annotations.NullMarked;

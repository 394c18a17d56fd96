/** The API as a subgraph of Apollo Federation 2, beside others behind one gateway. */
@NullMarked
package org.allianceevents.graphql.federation;

import org.jspecify.annotations.NullMarked;

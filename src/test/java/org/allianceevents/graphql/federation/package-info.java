@NullMarked
package org.allianceevents.graphql.federation;

import org.jspecify.annotations.NullMarked;

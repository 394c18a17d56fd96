@NullMarked
package org.allianceevents.graphql.limit;

import org.jspecify.annotations.NullMarked;

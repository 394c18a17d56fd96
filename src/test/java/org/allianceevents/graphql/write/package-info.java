@NullMarked
package org.allianceevents.graphql.write;

import org.jspecify.annotations.NullMarked;

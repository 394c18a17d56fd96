/** The API's schema: one class for each area of it. Resolvers find, shape and hand over; what isn't asked isn't computed. */
@NullMarked
package org.allianceevents.graphql;

import org.jspecify.annotations.NullMarked;

/**
 * How fields get their values. SmallRye builds its context anew for every single value; ours read an accessor of an immutable
 * view, or call a method of an API class, and nothing else.
 */
@NullMarked
package org.allianceevents.graphql.fetch;

import org.jspecify.annotations.NullMarked;

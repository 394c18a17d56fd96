/**
 * Words as the search sees them: folded and stemmed for Latin script, bigrams for Japanese. The loader indexes with
 * these rules and the search asks with the same ones, so that PostgreSQL's own dictionaries never come into it and an
 * answer doesn't depend on the machine's locale.
 */
@NullMarked
package org.allianceevents.text;

import org.jspecify.annotations.NullMarked;

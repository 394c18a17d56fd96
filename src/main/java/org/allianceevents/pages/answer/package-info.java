/** Answers of the API, as pages read them. Names are those of the schema. */
@NullMarked
package org.allianceevents.pages.answer;

import org.jspecify.annotations.NullMarked;

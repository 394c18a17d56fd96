/** What the documents promise. */
@NullMarked
package org.allianceevents.docs;

import org.jspecify.annotations.NullMarked;

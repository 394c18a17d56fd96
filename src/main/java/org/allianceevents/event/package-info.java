/** Events: the five kinds, with participants, figures, citations, relations and corrections. */
@NullMarked
package org.allianceevents.event;

import org.jspecify.annotations.NullMarked;

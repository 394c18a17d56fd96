/**
 * The dataset: from the files in {@code data/} to checked values. Plain Java; nothing here knows of a server or a
 * database. Everything in these records has passed the validator: slugs resolve, dates parse, enums are known.
 */
@NullMarked
package org.allianceevents.dataset;

import org.jspecify.annotations.NullMarked;

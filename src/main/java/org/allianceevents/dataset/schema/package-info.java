/** The JSON Schemas of the files, what breaks them said in plain words, and the order of fields that they give. */
@NullMarked
package org.allianceevents.dataset.schema;

import org.jspecify.annotations.NullMarked;

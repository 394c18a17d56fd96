@NullMarked
package org.allianceevents.http;

import org.jspecify.annotations.NullMarked;

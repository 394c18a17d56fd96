/** What tests share: one PostgreSQL for the whole run, and data to put into it. */
@NullMarked
package org.allianceevents.testsupport;

import org.jspecify.annotations.NullMarked;

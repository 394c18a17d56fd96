/** GraphQL over HTTP: requests in, answers out, statuses and headers. */
@NullMarked
package org.allianceevents.http;

import org.jspecify.annotations.NullMarked;

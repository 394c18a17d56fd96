package org.allianceevents.search.copy;

import java.io.IOException;

/** What the events of a release show takes more room than there is for their copy. */
public final class CopyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    CopyTooLarge(long room) {
        super("Its events show more than there is room for; the %d bytes that were left did not do.".formatted(room));
    }
}

package org.allianceevents.export;

import org.allianceevents.dataset.EventKind;

/** Kinds as people read them. */
final class Labels {

    private Labels() {}

    static String kind(EventKind kind) {
        return switch (kind) {
            case MEETING -> "Meeting";
            case AGREEMENT -> "Agreement";
            case EXERCISE -> "Exercise";
            case DEPLOYMENT -> "Deployment";
            case DEVELOPMENT -> "Development";
        };
    }
}

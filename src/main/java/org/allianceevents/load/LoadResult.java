package org.allianceevents.load;

import java.time.Duration;
import java.util.Locale;

/**
 * What a load did.
 *
 * @param loaded false if the database held the same files already, and nothing was changed
 * @param version of the release that the database holds now
 */
public record LoadResult(boolean loaded, String version, int events, Duration took) {

    /** For people. */
    public String message() {
        return loaded
                ? String.format(
                        Locale.ROOT,
                        "Loaded release %s with %,d events in %.1f s.",
                        version,
                        events,
                        took.toMillis() / 1000.0)
                : "Release " + version + " is loaded already, from the same files.";
    }
}

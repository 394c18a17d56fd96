package org.allianceevents.pages.site;

import java.util.List;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/** What the page {@code /data} shows. */
public record DataView(List<Chart> charts, List<Download> downloads, List<Download> exports, Citation cite) {

    /** A chart, and where it is, from the root. */
    public record Chart(String name, String address) {

        /** The name of its text. */
        public String key() {
            return name.replace('-', '_');
        }
    }

    /**
     * A file.
     *
     * @param text the name of the text that says what it is
     * @param size how large it is, in words; null if that is not known yet, or depends on what is asked for
     */
    public record Download(String name, String address, String text, String mediaType, @Nullable String size) {}
}

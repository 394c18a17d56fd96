package org.allianceevents.pages.digest;

import java.util.List;
import org.allianceevents.pages.digest.DigestAnswer.Section;
import org.allianceevents.pages.digest.DigestAnswer.Story;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a digest shows.
 *
 * @param path of this digest, from the root
 * @param earlier the path of the digest of as many days before; null before the first event
 * @param later the path of the digest of as many days after; null after the release
 */
public record DigestView(
        String from,
        String to,
        String days,
        List<Story> headlines,
        List<Part> parts,
        int count,
        String path,
        @Nullable String earlier,
        @Nullable String later,
        String explorer) {

    /** The stories of a domain. */
    public record Part(String domain, List<Story> stories) {}

    /** The stories under the names of their domains. */
    static Part part(Section section, String name) {
        return new Part(name, section.events());
    }
}

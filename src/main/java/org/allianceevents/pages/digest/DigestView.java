package org.allianceevents.pages.digest;

import java.util.List;
import org.allianceevents.pages.digest.DigestAnswer.Section;
import org.allianceevents.pages.digest.DigestAnswer.Story;

/**
 * What the page of a digest shows.
 *
 * @param path of this digest, from the root
 * @param earlier the path of the digest of as many days before
 * @param later the path of the digest of as many days after
 */
public record DigestView(
        String from,
        String to,
        String days,
        List<Story> headlines,
        List<Part> parts,
        int count,
        String path,
        String earlier,
        String later,
        String explorer) {

    /** The stories of a domain. */
    public record Part(String domain, List<Story> stories) {}

    /** The stories under the names of their domains. */
    static Part part(Section section, String name) {
        return new Part(name, section.events());
    }
}

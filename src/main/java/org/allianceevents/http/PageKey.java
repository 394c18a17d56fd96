package org.allianceevents.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allianceevents.load.Release;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Visit;

/**
 * What tells a page from all others. Compared part by part: what a reader writes into one parameter can't pass for another.
 *
 * @param release the checksum of the release that it was made from
 * @param parameters what stands behind the question mark, but for the language
 * @param chosen whether the address itself names the language
 */
record PageKey(
        String release,
        String base,
        String path,
        Map<String, List<String>> parameters,
        Language language,
        boolean chosen,
        LocalDate today) {

    static PageKey of(Release release, Visit visit) {
        return new PageKey(
                release.checksum(),
                visit.base(),
                visit.path(),
                visit.parameters(),
                visit.language(),
                visit.chosen(),
                visit.today());
    }

    /** Characters that it takes in memory. */
    int length() {
        return release.length()
                + base.length()
                + path.length()
                + parameters.toString().length();
    }
}

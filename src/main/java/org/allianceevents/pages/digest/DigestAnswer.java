package org.allianceevents.pages.digest;

import java.util.List;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

/** The answer to {@code pages/digest.graphql}. */
public record DigestAnswer(Release dataset, Digest digest) {

    /** A digest. */
    public record Digest(String from, String to, List<String> headlines, String markdown, List<Section> sections) {}

    /** The events of a domain. */
    public record Section(String domain, List<Story> events) {}

    /** An event of a digest. */
    public record Story(
            String slug,
            String kind,
            String title,
            @Nullable String titleJa,
            String summary,
            String status,
            String edtf,
            List<Named> places,
            String updatedOn,
            String addedOn,
            List<Cited> citations) {

        public String title(Language language) {
            return language.choose(title, titleJa);
        }

        public String titleLang(Language language) {
            return titleJa == null ? "en" : language.code();
        }

        public String date(Language language) {
            return DateWords.of(edtf, language);
        }

        public String address() {
            return "events/" + slug;
        }
    }

    /** A page that backs an event. */
    public record Cited(Source source) {}

    /** A source, as far as a digest names it. */
    public record Source(String slug, String title, String publisher, String url, String language) {}
}

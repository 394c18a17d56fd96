package org.allianceevents.pages.answer;

import java.util.List;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.jspecify.annotations.Nullable;

/** An event in a list. */
public record EventLine(
        String slug,
        String kind,
        String title,
        @Nullable String titleJa,
        @Nullable String summary,
        String status,
        String startDate,
        @Nullable String endDate,
        String datePrecision,
        String edtf,
        List<String> domains,
        List<Named> places,
        @Nullable String edition) {

    public String title(Language language) {
        return language.choose(title, titleJa);
    }

    /** The language that the title is in. */
    public String titleLang(Language language) {
        return language == Language.JA && titleJa != null ? "ja" : "en";
    }

    public String date(Language language) {
        return DateWords.of(edtf, language);
    }

    public String year() {
        return startDate.substring(0, 4);
    }

    public String address() {
        return "events/" + slug;
    }
}

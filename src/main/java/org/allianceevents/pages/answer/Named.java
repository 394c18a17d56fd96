package org.allianceevents.pages.answer;

import org.allianceevents.pages.Language;
import org.jspecify.annotations.Nullable;

/** Something with a page of its own: an actor, a place, a series. What was not asked for is null. */
public record Named(
        String slug,
        String name,
        @Nullable String nameJa,
        @Nullable String kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision) {

    public String name(Language language) {
        return language.choose(name, nameJa);
    }

    /** The language that this name is in. */
    public String lang(Language language) {
        return (nameJa == null ? Language.EN : language).code();
    }
}

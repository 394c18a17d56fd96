package org.allianceevents.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
    EN("en", Locale.ENGLISH, "English"),
    JA("ja", Locale.JAPANESE, "日本語");

    private final String code;
    private final Locale locale;
    private final String label;

    Language(String code, Locale locale, String label) {
        this.code = code;
        this.locale = locale;
        this.label = label;
    }

    /** Its name in addresses and in {@code lang} attributes. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What the language calls itself. */
    public String label() {
        return label;
    }

    /** The other language. */
    public Language other() {
        return this == EN ? JA : EN;
    }

    /** The language with this code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language that a browser prefers; English if it names neither. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            List<Locale> locales = Arrays.stream(values()).map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), locales);
            return best == null ? EN : of(best.getLanguage()).orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }

    /** One of two texts. The English one stands in where there is no Japanese. */
    public String choose(String english, @Nullable String japanese) {
        return this == JA && japanese != null ? japanese : english;
    }
}

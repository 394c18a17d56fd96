package org.allianceevents.pages;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** Texts in templates: {@code {t:apply}}, {@code {t:count('events', 3)}}. */
@TemplateExtension(namespace = "t")
final class TextExtensions {

    private TextExtensions() {}

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String text(String key, @TemplateAttribute("language") Object language) {
        return texts(language).get(key);
    }

    /** A text whose name is made elsewhere. */
    static String get(String key, @TemplateAttribute("language") Object language) {
        return texts(language).get(key);
    }

    /** A text with a value in it. */
    static String with(String key, Object value, @TemplateAttribute("language") Object language) {
        return texts(language).get(key, value);
    }

    /** A text with two values in it. */
    static String with(String key, Object one, Object two, @TemplateAttribute("language") Object language) {
        return texts(language).get(key, one, two);
    }

    static String count(String key, int count, @TemplateAttribute("language") Object language) {
        return texts(language).count(key, count);
    }

    static String label(String vocabulary, String value, @TemplateAttribute("language") Object language) {
        return texts(language).label(vocabulary, value);
    }

    static String label(String vocabulary, int value, @TemplateAttribute("language") Object language) {
        return texts(language).label(vocabulary, String.valueOf(value));
    }

    private static Texts texts(Object language) {
        return Texts.of((Language) language);
    }
}

package org.allianceevents.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a chart, in English or Japanese. */
final class Words {

    private final Locale language;
    private final ResourceBundle texts;

    Words(Locale language) {
        boolean japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        this.language = japanese ? Locale.JAPANESE : Locale.ENGLISH;
        // English is the root: the platform's own language is not to step in.
        this.texts = ResourceBundle.getBundle(
                "charts.words", this.language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The text of a key, with its arguments put in. */
    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    /** The name of an actor, place or domain: the Japanese one where there is one and it is asked for. */
    String name(JsonNode thing) {
        String japanese = thing.path("nameJa").asText("");
        return language == Locale.JAPANESE && !japanese.isEmpty() && !japanese.equals("null")
                ? japanese
                : thing.path("name").asText();
    }

    String language() {
        return language.getLanguage();
    }
}

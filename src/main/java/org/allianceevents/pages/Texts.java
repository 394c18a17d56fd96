package org.allianceevents.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * What pages say in each language: {@code pages/texts_en.properties} has the interface, {@code pages/terms_en.properties} the
 * vocabularies of the data.
 */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Texts(Language language) {
        this.language = language;
        load("texts");
        load("terms");
    }

    private void load(String name) {
        String file = "/pages/" + name + "_" + language.code() + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a language. */
    public static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Names of all texts. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * A text, with values in the places marked for them.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text \"" + key + "\" in " + language);
        }
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The name of a value of a vocabulary: {@code kind}, {@code MEETING}. */
    public String label(String vocabulary, String value) {
        return get(vocabulary + "_" + value);
    }

    /** A text that differs for one and for several: {@code events_one}, {@code events_many}. */
    public String count(String key, int count) {
        return get(key + (count == 1 ? "_one" : "_many"), count);
    }
}

package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say, they say in both languages. */
class TextsTest {

    private static final Pattern PLAIN = Pattern.compile("\\bt:(\\w+)(?!\\w*\\()");
    private static final Pattern NAMED = Pattern.compile("\\bt:(with|count|get)\\('(\\w+)'");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Texts.of(Language.JA).keys())
                .containsExactlyInAnyOrderElementsOf(Texts.of(Language.EN).keys());
    }

    @Test
    void valuesHaveTheSamePlaces() {
        for (String key : Texts.of(Language.EN).keys()) {
            assertThat(places(Texts.of(Language.JA).get(key)))
                    .as(key)
                    .isEqualTo(places(Texts.of(Language.EN).get(key)));
        }
    }

    private static Set<String> places(String text) {
        new MessageFormat(text);
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @Test
    void whatTemplatesNameIsThere() throws IOException {
        Set<String> keys = Texts.of(Language.EN).keys();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/pages"))) {
            for (Path template : templates.toList()) {
                String text = Files.readString(template);
                assertThat(named(text)).as(template.toString()).isSubsetOf(keys);
            }
        }
    }

    private static List<String> named(String template) {
        Stream<String> plain = PLAIN.matcher(template).results().map(found -> found.group(1));
        Stream<String> named = NAMED.matcher(template).results().map(found -> {
            boolean counted = found.group(1).equals("count");
            return counted ? found.group(2) + "_many" : found.group(2);
        });
        return Stream.concat(plain, named).distinct().toList();
    }
}

package org.allianceevents.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a request is refused, as its page says it. The service has its reasons in English, for programs; a Japanese page has
 * them in Japanese, from {@code pages/reasons_ja.txt}.
 *
 * @param lang the language that the text is in
 */
public record Reason(String text, Language lang) {

    private static final String FILE = "/pages/reasons_ja.txt";
    private static final List<Saying> JAPANESE = read();

    /** What is said in English, and what is said instead. */
    private record Saying(Pattern english, String japanese) {}

    /** The reason in a language, or in English if there are no words for it. */
    public static Reason of(String english, Language language) {
        if (language == Language.JA) {
            for (Saying saying : JAPANESE) {
                Matcher said = saying.english.matcher(english);
                if (said.matches()) {
                    return new Reason(said.replaceFirst(saying.japanese), Language.JA);
                }
            }
        }
        return new Reason(english, Language.EN);
    }

    private static List<Saying> read() {
        try (var stream = Objects.requireNonNull(Reason.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<Saying> sayings = new ArrayList<>();
            for (int line = 0; line < lines.size(); line += 2) {
                sayings.add(new Saying(Pattern.compile(lines.get(line), Pattern.DOTALL), lines.get(line + 1)));
            }
            return sayings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

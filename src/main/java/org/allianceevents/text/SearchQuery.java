package org.allianceevents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type into a search box: words must all be found, {@code "words in
 * quotes"} one after the other, {@code one or other}, and {@code -without}. Anything else that people type is a word or
 * is passed over: there is no syntax error.
 */
public final class SearchQuery {

    /** A quoted phrase, or anything up to the next white space; either may have a minus before it. */
    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    private final Glossary glossary;
    private final List<Sought> alternatives = new ArrayList<>();
    private final List<Sought> required = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();

    private SearchQuery(Glossary glossary) {
        this.glossary = glossary;
    }

    /** What is looked for; empty if the text holds no word. */
    public static Optional<Sought> parse(String text, Glossary glossary) {
        SearchQuery query = new SearchQuery(glossary);
        Matcher piece = PIECE.matcher(Folding.compatible(text));
        while (piece.find()) {
            query.read(!piece.group(1).isEmpty(), piece.group(2), piece.group(3));
        }
        query.endAlternative();
        return query.alternatives.isEmpty() ? Optional.empty() : Optional.of(new Sought.Any(query.alternatives));
    }

    private void read(boolean without, String quoted, String bare) {
        if (quoted == null && !without && bare.equalsIgnoreCase("or")) {
            endAlternative();
            return;
        }
        List<String> words = Words.query(quoted != null ? quoted : bare);
        if (words.isEmpty()) {
            return;
        }
        if (without) {
            endWords();
            required.add(new Sought.Not(whole(words)));
        } else if (quoted != null || words.size() > 1) {
            endWords();
            required.add(whole(words));
        } else {
            plain.addAll(words);
        }
    }

    /** Words that belong together: a term of the glossary, or a phrase. */
    private Sought whole(List<String> words) {
        List<Sought> parts = glossary.expand(words);
        return parts.size() == 1 ? parts.get(0) : phrase(words);
    }

    private void endWords() {
        required.addAll(glossary.expand(List.copyOf(plain)));
        plain.clear();
    }

    private void endAlternative() {
        endWords();
        if (!required.isEmpty()) {
            alternatives.add(new Sought.All(List.copyOf(required)));
            required.clear();
        }
    }

    static Sought phrase(List<String> words) {
        return words.size() == 1 ? new Sought.Word(words.get(0)) : new Sought.Phrase(List.copyOf(words));
    }
}

package org.allianceevents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Terms with more than one name, in English and Japanese: whoever asks by one name asks by all. */
public final class Glossary {

    /** Knows no terms. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** The names of one term. */
    public record Term(List<String> en, List<String> ja) {}

    private final Map<List<String>, Sought> expansions = new HashMap<>();
    private final int longest;

    public Glossary(Iterable<Term> terms) {
        int most = 0;
        for (Term term : terms) {
            List<List<String>> names = Stream.concat(term.en().stream(), term.ja().stream())
                    .map(Words::query)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList();
            Sought anyName =
                    new Sought.Any(names.stream().map(SearchQuery::phrase).toList());
            for (List<String> name : names) {
                expansions.merge(name, anyName, (one, other) -> new Sought.Any(List.of(one, other)));
                most = Math.max(most, name.size());
            }
        }
        longest = most;
    }

    /** What the words ask for: each longest run of them that names a term by all of its names, the others one by one. */
    List<Sought> expand(List<String> words) {
        List<Sought> parts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = termLength(words, at);
            List<String> run = words.subList(at, at + Math.max(length, 1));
            parts.add(length > 0 ? expansions.get(run) : SearchQuery.phrase(run));
            at += run.size();
        }
        return parts;
    }

    private int termLength(List<String> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (expansions.containsKey(words.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}

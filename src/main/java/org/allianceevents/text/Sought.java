package org.allianceevents.text;

import java.util.List;
import java.util.stream.Collectors;

/** What a search looks for in the words of something. */
public sealed interface Sought {

    /** In PostgreSQL's text form, to be cast to {@code tsquery}. */
    String tsquery();

    /** A word, as {@link SearchVector} has it. */
    record Word(String text) implements Sought {
        @Override
        public String tsquery() {
            return SearchVector.quote(text);
        }
    }

    /** Several words, one right after the other. */
    record Phrase(List<String> words) implements Sought {
        @Override
        public String tsquery() {
            return words.stream().map(SearchVector::quote).collect(Collectors.joining(" <-> "));
        }
    }

    /** All of these. */
    record All(List<Sought> parts) implements Sought {
        @Override
        public String tsquery() {
            return joined(parts, " & ");
        }
    }

    /** One of these, or several. */
    record Any(List<Sought> parts) implements Sought {
        @Override
        public String tsquery() {
            return joined(parts, " | ");
        }
    }

    /** The absence of this. */
    record Not(Sought part) implements Sought {
        @Override
        public String tsquery() {
            return "!(" + part.tsquery() + ")";
        }
    }

    private static String joined(List<Sought> parts, String operator) {
        return parts.stream().map(part -> "(" + part.tsquery() + ")").collect(Collectors.joining(operator));
    }
}

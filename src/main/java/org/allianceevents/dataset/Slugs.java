package org.allianceevents.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allianceevents.dataset.yaml.Spelling;

/** All entries of one type by their slugs, those too that could not be mapped: nobody is told that they don't exist. */
final class Slugs<T> {

    private final String noun;
    private final String home;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Located<T>> entries = new TreeMap<>();
    private final Map<String, String> suggestions = new HashMap<>();
    private boolean complete = true;

    /**
     * @param noun what an entry is called, "actor"
     * @param home where an entry is written, "actors/*.yaml"
     */
    Slugs(String noun, String home) {
        this.noun = noun;
        this.home = home;
    }

    /** Takes note of a slug; whoever takes one that is taken is told where. */
    void declare(String slug, Document document, String pointer, Consumer<Problem> problems) {
        String place = document.file().name() + ":" + document.yaml().line(pointer);
        String before = places.putIfAbsent(slug, place);
        if (before != null) {
            String cause = "the slug " + slug + " is taken by another " + noun + ", " + before;
            problems.accept(document.problem(pointer, cause, "Give each its own slug, or keep one of them"));
        }
    }

    /** Takes note of the slug of an entry that can't be read. */
    void declare(String slug) {
        places.putIfAbsent(slug, home);
    }

    void define(String slug, Located<T> entry) {
        entries.putIfAbsent(slug, entry);
    }

    /** A file of this type can't be read: what it defines is not known. */
    void incomplete() {
        complete = false;
    }

    boolean knows(String slug) {
        return places.containsKey(slug);
    }

    /** Whether it is known, or what is known is not all. */
    boolean mayKnow(String slug) {
        return !complete || knows(slug);
    }

    Optional<Located<T>> find(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    /** The entries that could be mapped, ordered by slug. */
    Collection<Located<T>> all() {
        return entries.values();
    }

    /** Reports a reference that leads nowhere. */
    void check(String slug, Located<?> from, String part, Consumer<Problem> problems) {
        if (!mayKnow(slug) && !from.document().flawed().contains(from.pointer() + part)) {
            problems.accept(from.problem(part, cause(slug), remedy(slug)));
        }
    }

    /** Reports a reference in a file that is no YAML. */
    void check(String slug, Path file, int line, Consumer<Problem> problems) {
        if (!mayKnow(slug)) {
            problems.accept(new Problem(file, line, 0, cause(slug), remedy(slug)));
        }
    }

    private String cause(String slug) {
        return "there is no " + noun + " " + slug;
    }

    private String remedy(String slug) {
        String suggestion = suggestions.computeIfAbsent(slug, s -> Spelling.suggestion(s, places.keySet()));
        return suggestion.isEmpty() ? "Add it to " + home : suggestion + "Otherwise add it to " + home;
    }
}

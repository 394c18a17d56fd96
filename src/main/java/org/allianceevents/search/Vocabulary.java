package org.allianceevents.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.dataset.yaml.Spelling;
import org.allianceevents.text.Glossary;
import org.jspecify.annotations.Nullable;

/** The names that filters may use in one release, with the keys that statements bind in their place. */
public final class Vocabulary {

    /** The kinds of things that filters name by slug. */
    public enum Noun {
        ACTOR("actor's slug", "actors"),
        PLACE("place's slug", "places"),
        SERIES("series' slug", "allSeries"),
        PUBLISHER("publisher's slug or name", "facets.publishers");

        private final String description;
        private final String query;

        Noun(String description, String query) {
            this.description = description;
            this.query = query;
        }
    }

    private final long release;
    private final Map<Noun, Map<String, Long>> keys;
    private final Map<String, String> publisherSlugs;
    private final Glossary glossary;

    Vocabulary(long release, Map<Noun, Map<String, Long>> keys, Map<String, String> publisherSlugs, Glossary glossary) {
        this.release = release;
        this.keys = keys;
        this.publisherSlugs = publisherSlugs;
        this.glossary = glossary;
    }

    long release() {
        return release;
    }

    Glossary glossary() {
        return glossary;
    }

    /** The key behind a slug. */
    public Optional<Long> find(Noun noun, String slug) {
        return Optional.ofNullable(keys(noun).get(slug));
    }

    /**
     * The keys behind slugs that a filter names.
     *
     * @throws BadInput if a slug does not exist, with the nearest that does
     */
    Long[] get(Noun noun, List<String> slugs, String argument) {
        return Given.list(slugs, argument).stream()
                .map(slug -> get(noun, slug, argument))
                .toArray(Long[]::new);
    }

    Long get(Noun noun, String slug, String argument) {
        Long key = keys(noun).get(noun == Noun.PUBLISHER ? publisherSlugs.getOrDefault(slug, slug) : slug);
        if (key == null) {
            throw BadInput.unknown(argument, slug, "a known " + noun.description, accepted(noun, slug));
        }
        return key;
    }

    private String accepted(Noun noun, String slug) {
        String list = "The query " + noun.query + " lists what is accepted.";
        return Spelling.nearest(slug, keys(noun).keySet())
                .map(near -> "Did you mean \"" + near + "\"? " + list)
                .orElse(list);
    }

    private Map<String, Long> keys(Noun noun) {
        return keys.getOrDefault(noun, Map.of());
    }

    /** Collects a vocabulary row by row. */
    static final class Builder {

        private final Map<Noun, Map<String, Long>> keys = new HashMap<>();
        private final Map<String, String> publisherSlugs = new HashMap<>();

        Builder add(Noun noun, String slug, long key, @Nullable String name) {
            keys.computeIfAbsent(noun, n -> new HashMap<>()).put(slug, key);
            if (noun == Noun.PUBLISHER && name != null) {
                publisherSlugs.put(name, slug);
            }
            return this;
        }

        Vocabulary build(long release, Glossary glossary) {
            return new Vocabulary(release, keys, publisherSlugs, glossary);
        }
    }
}

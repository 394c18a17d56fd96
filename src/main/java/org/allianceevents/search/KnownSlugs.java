package org.allianceevents.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of events that were found by slug before. What a slug means, it means for all of a release. */
@ApplicationScoped
class KnownSlugs {

    /** Some 200 bytes each: 2 MB. */
    private static final long MOST = 10_000;

    private record Slug(long release, String text) {}

    private final Cache<Slug, Long> keys =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Those of the slugs that are known, with their keys. */
    Map<String, Long> of(long release, List<String> slugs) {
        Map<String, Long> known = new HashMap<>();
        for (String slug : slugs) {
            Long key = keys.getIfPresent(new Slug(release, slug));
            if (key != null) {
                known.put(slug, key);
            }
        }
        return known;
    }

    void add(long release, Map<String, Long> found) {
        found.forEach((slug, key) -> keys.put(new Slug(release, slug), key));
    }
}

package org.allianceevents.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allianceevents.actor.ActorView;
import org.allianceevents.event.EventView;
import org.allianceevents.load.DatasetRelease;
import org.allianceevents.place.PlaceView;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.EventBodies;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.ForceLevel;
import org.allianceevents.source.ForceLevelView;
import org.allianceevents.source.Source;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/** Turns keys into views, mostly from memory. A key belongs to one release for ever, and so does what is kept under it. */
@ApplicationScoped
public class Catalog {

    private final Snapshot snapshot;
    private final EventBodies bodies;
    private final AnswerRelease answer;
    private final RelatedEvents related;
    private final AtomicReference<@Nullable Reference> reference = new AtomicReference<>();
    private final Cache<Long, EventView> events;
    private final Cache<Long, SourceView> sources;

    Catalog(Snapshot snapshot, EventBodies bodies, AnswerRelease answer, RelatedEvents related, CatalogConfig config) {
        this.snapshot = snapshot;
        this.bodies = bodies;
        this.related = related;
        this.answer = answer;
        this.events = Caffeine.newBuilder().maximumSize(config.events()).build();
        this.sources = Caffeine.newBuilder().maximumSize(config.sources()).build();
    }

    /** The views of events, in the order of their keys. */
    public List<EventView> events(List<Long> keys) {
        List<EventView> views = known(keys);
        if (views.size() < keys.size()) {
            views = ordered(keys, complete(keys, events, this::loadEvents));
        }
        related.expect(views);
        return views;
    }

    /** The views of the first keys, up to one that isn't known: mostly of all. */
    private List<EventView> known(List<Long> keys) {
        List<EventView> views = new ArrayList<>(keys.size());
        for (Long key : keys) {
            EventView view = events.getIfPresent(key);
            if (view == null) {
                break;
            }
            views.add(view);
        }
        return views;
    }

    /** The view of one event. */
    public EventView event(long key) {
        return events(List.of(key)).get(0);
    }

    /** The view of an event that another one is related to: loaded together with all that may be asked for next. */
    public EventView related(long key) {
        EventView known = events.getIfPresent(key);
        if (known == null) {
            Set<Long> expected = related.take(key);
            known = ordered(List.of(key), complete(expected, events, this::loadEvents))
                    .get(0);
        }
        related.expect(List.of(known));
        return known;
    }

    public List<ActorView> actors(List<Long> keys) {
        return ordered(keys, reference().actors());
    }

    public List<PlaceView> places(List<Long> keys) {
        return ordered(keys, reference().places());
    }

    public List<SeriesView> series(List<Long> keys) {
        return ordered(keys, reference().series());
    }

    public List<SourceView> sources(List<Long> keys) {
        return ordered(keys, complete(keys, sources, missing -> snapshot.read(() -> loadSources(missing))));
    }

    /** All force levels, ordered by date and area. */
    public List<ForceLevelView> forceLevels() {
        return reference().forceLevels();
    }

    private Reference reference() {
        long release = answer.get().id();
        Reference known = reference.get();
        if (known == null || known.release() != release) {
            known = snapshot.read(() -> readReference(release));
            reference.set(known);
        }
        return known;
    }

    private Reference readReference(long release) {
        if (DatasetRelease.count("id", release) == 0) {
            throw answer.gone();
        }
        return Reference.read(release, readForceLevels());
    }

    private List<ForceLevelView> readForceLevels() {
        List<ForceLevel> levels = ForceLevel.list("order by asOf, area, id");
        Set<Long> reports = levels.stream().map(level -> level.source.id).collect(Collectors.toSet());
        Map<Long, SourceView> views = sourcesInTransaction(reports);
        return levels.stream()
                .map(level -> new ForceLevelView(
                        level.asOf, level.area, level.service, level.personnel, views.get(level.source.id), level.note))
                .toList();
    }

    private Map<Long, EventView> loadEvents(Set<Long> keys) {
        EventShape shape = new EventShape(reference(), answer.get().releasedOn(), sources::getIfPresent);
        Map<Long, EventView> views = new HashMap<>();
        for (byte[] body : bodies.list(keys)) {
            EventView view = shape.view(body);
            views.put(view.key(), view);
        }
        sources.putAll(shape.sources());
        return views;
    }

    private Map<Long, SourceView> sourcesInTransaction(Collection<Long> keys) {
        return complete(keys, sources, this::loadSources);
    }

    private Map<Long, SourceView> loadSources(Set<Long> keys) {
        Map<Long, SourceView> views = new HashMap<>();
        try (Stream<Source> found = Source.stream("from Source s join fetch s.publisher where s.id in ?1", keys)) {
            found.forEach(source -> views.put(source.id, view(source)));
        }
        return views;
    }

    private static SourceView view(Source source) {
        return new SourceView(
                source.id,
                source.slug,
                source.title,
                source.publisher.name,
                source.publisher.kind,
                source.url,
                source.archiveUrl,
                source.publishedOn,
                source.accessedOn,
                source.language);
    }

    /** What is known of the keys, and the rest loaded and from then on known. */
    private static <V> Map<Long, V> complete(
            Collection<Long> keys, Cache<Long, V> known, Function<Set<Long>, Map<Long, V>> load) {
        Map<Long, V> views = new HashMap<>(known.getAllPresent(keys));
        Set<Long> missing = new HashSet<>(keys);
        missing.removeAll(views.keySet());
        if (!missing.isEmpty()) {
            Map<Long, V> loaded = load.apply(missing);
            known.putAll(loaded);
            views.putAll(loaded);
        }
        return views;
    }

    /** A key without a view can only be one of a release that has just been replaced. */
    private <V> List<V> ordered(List<Long> keys, Map<Long, V> views) {
        List<V> ordered = new ArrayList<>(keys.size());
        for (Long key : keys) {
            V view = views.get(key);
            if (view == null) {
                throw answer.gone();
            }
            ordered.add(view);
        }
        return ordered;
    }
}

package org.allianceevents.catalog;

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
import org.allianceevents.memory.ReleaseCache;
import org.allianceevents.place.PlaceView;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.AnswerSize;
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
    private final AnswerSize size;
    private final RelatedEvents related;
    private final AtomicReference<@Nullable Reference> reference = new AtomicReference<>();
    private final ReleaseCache<Long, EventView> events;
    private final ReleaseCache<Long, SourceView> sources;

    Catalog(
            Snapshot snapshot,
            EventBodies bodies,
            AnswerRelease answer,
            AnswerSize size,
            RelatedEvents related,
            CatalogConfig config) {
        this.snapshot = snapshot;
        this.size = size;
        this.bodies = bodies;
        this.related = related;
        this.answer = answer;
        this.events = cache(config.events());
        this.sources = cache(config.sources());
    }

    private static <V> ReleaseCache<Long, V> cache(long most) {
        return new ReleaseCache<>(Caffeine.newBuilder().maximumSize(most), Long::longValue);
    }

    /** The views of events, in the order of their keys. */
    public List<EventView> events(List<Long> keys) {
        size.add(keys.size());
        List<EventView> views = known(keys);
        if (views.size() < keys.size()) {
            views = ordered(keys, complete(keys, events, this::loadEvents));
        }
        related.expect(views);
        return views;
    }

    /**
     * The views of events, in the order of their keys, for whoever shows what a list shows of them. Of a release that memory holds
     * whole they are whole; of a larger one what else is asked for is read then, event by event.
     */
    public List<EventView> heads(List<Long> keys) {
        return events.holdsAll() ? events(keys) : ordered(keys, headsAndWhole(keys));
    }

    private Map<Long, EventView> headsAndWhole(List<Long> keys) {
        size.add(keys.size());
        Map<Long, EventView> views = new HashMap<>();
        Set<Long> missing = lookUp(keys, events, views);
        if (!missing.isEmpty()) {
            for (EventView head :
                    shape().views(bodies.heads(missing), key -> () -> event(key).details())) {
                views.put(head.key(), head);
            }
        }
        // A program that knew no heads may have loaded the release.
        return views.size() < keys.size() ? complete(keys, events, this::loadEvents) : views;
    }

    /** The views of the first keys, up to one that isn't known: mostly of all. */
    private List<EventView> known(List<Long> keys) {
        List<EventView> views = new ArrayList<>(keys.size());
        for (Long key : keys) {
            EventView view = events.get(key);
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
        size.add(1);
        EventView known = events.get(key);
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
        EventShape shape = shape();
        Map<Long, EventView> views = new HashMap<>();
        for (EventView view : shape.views(bodies.list(keys))) {
            views.put(view.key(), view);
        }
        keep(shape.sources(), sources);
        return views;
    }

    private EventShape shape() {
        // Where few of a page's sources are known, to make them costs less than to look for them.
        Function<Long, @Nullable SourceView> known = sources.holdsAll() ? sources::get : key -> null;
        return new EventShape(reference(), answer.get().releasedOn(), known);
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

    /** What is known of the keys, and the rest loaded and, as far as there is room, from then on known. */
    private static <V> Map<Long, V> complete(
            Collection<Long> keys, ReleaseCache<Long, V> known, Function<Set<Long>, Map<Long, V>> load) {
        Map<Long, V> views = new HashMap<>();
        Set<Long> missing = lookUp(keys, known, views);
        if (!missing.isEmpty()) {
            Map<Long, V> loaded = load.apply(missing);
            keep(loaded, known);
            views.putAll(loaded);
        }
        return views;
    }

    /** Puts what is known of the keys into {@code views}, and returns the others. */
    private static <V> Set<Long> lookUp(Collection<Long> keys, ReleaseCache<Long, V> known, Map<Long, V> views) {
        Set<Long> missing = new HashSet<>();
        for (Long key : keys) {
            V view = known.get(key);
            if (view == null) {
                missing.add(key);
            } else {
                views.put(key, view);
            }
        }
        return missing;
    }

    private static <V> void keep(Map<Long, V> views, ReleaseCache<Long, V> known) {
        views.forEach((key, view) -> {
            if (known.admits(key)) {
                known.put(key, view);
            }
        });
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

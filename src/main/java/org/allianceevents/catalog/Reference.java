package org.allianceevents.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allianceevents.actor.Actor;
import org.allianceevents.actor.ActorView;
import org.allianceevents.actor.Office;
import org.allianceevents.actor.OfficeView;
import org.allianceevents.place.Place;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.Series;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.ForceLevelView;

/** What events point at again and again: all actors, places and series of one release, by key, and its force levels. */
record Reference(
        long release,
        Map<Long, ActorView> actors,
        Map<Long, PlaceView> places,
        Map<Long, SeriesView> series,
        List<ForceLevelView> forceLevels) {

    /** Reads everything; to be called in a transaction. */
    static Reference read(long release, List<ForceLevelView> forceLevels) {
        List<Series> series = Series.listAll();
        Map<Long, ActorView> actors = new Actors(Actor.listAll()).views();
        return new Reference(
                release,
                actors,
                new Places(Place.listAll(), actors).views(),
                series.stream().map(Reference::view).collect(Collectors.toMap(SeriesView::key, Function.identity())),
                forceLevels);
    }

    private static SeriesView view(Series series) {
        return new SeriesView(
                series.id,
                series.slug,
                series.name,
                series.nameJa,
                series.kind,
                series.description,
                series.startedIn,
                series.endedIn);
    }

    /** Makes the view of an actor after those of the bodies it points at; the validator has seen that there is no circle. */
    private static final class Actors {

        private final Map<Long, Actor> all;
        private final Map<Long, ActorView> views = new HashMap<>();

        Actors(List<Actor> actors) {
            all = actors.stream().collect(Collectors.toMap(actor -> actor.id, Function.identity()));
        }

        Map<Long, ActorView> views() {
            all.keySet().forEach(this::view);
            return views;
        }

        private ActorView view(long key) {
            ActorView known = views.get(key);
            if (known != null) {
                return known;
            }
            Actor actor = all.get(key);
            ActorView view = new ActorView(
                    key,
                    actor.slug,
                    actor.name,
                    actor.nameJa,
                    actor.kind,
                    actor.country,
                    actor.wikidataId,
                    actor.parents.stream().map(parent -> view(parent.id)).toList(),
                    actor.offices.stream().map(this::office).toList(),
                    List.copyOf(actor.formerNames));
            views.put(key, view);
            return view;
        }

        private OfficeView office(Office office) {
            return new OfficeView(
                    office.title,
                    office.titleJa,
                    view(office.organization.id),
                    office.heldFrom,
                    office.heldUntil,
                    office.period);
        }
    }

    /** Makes the view of a place after those of the actors that run it and of the place that contains it. */
    private static final class Places {

        private final Map<Long, Place> all;
        private final Map<Long, ActorView> actors;
        private final Map<Long, PlaceView> views = new HashMap<>();

        Places(List<Place> places, Map<Long, ActorView> actors) {
            this.actors = actors;
            all = places.stream().collect(Collectors.toMap(place -> place.id, Function.identity()));
        }

        Map<Long, PlaceView> views() {
            all.keySet().forEach(this::view);
            return views;
        }

        private PlaceView view(long key) {
            PlaceView known = views.get(key);
            if (known != null) {
                return known;
            }
            Place place = all.get(key);
            PlaceView view = new PlaceView(
                    key,
                    place.slug,
                    place.name,
                    place.nameJa,
                    place.kind,
                    place.country,
                    place.parent == null ? null : view(place.parent.id),
                    place.latitude,
                    place.longitude,
                    place.precision,
                    place.operators.stream()
                            .map(operator -> actors.get(operator.id))
                            .toList());
            views.put(key, view);
            return view;
        }
    }
}

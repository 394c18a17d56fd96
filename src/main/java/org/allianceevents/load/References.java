package org.allianceevents.load;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.PublisherEntry;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;
import org.allianceevents.dataset.SeriesEntry;

/** What slugs stand for: the keys of a release, and the entries behind them. */
final class References {

    /** A page with who published it. */
    record Page(PublisherEntry publisher, SourceEntry source) {}

    final Keys keys;
    final Slugs actors;
    final Slugs places;
    final Slugs series;
    final Slugs publishers;
    final Slugs sources;
    final Slugs events;

    /** Of all publishers, ordered by slug. */
    final List<Page> pages;

    final Ancestry actorAncestry;
    final Ancestry placeAncestry;
    private final Dataset dataset;

    References(Dataset dataset, Keys keys) {
        this.dataset = dataset;
        this.keys = keys;
        pages = dataset.publishers().stream()
                .flatMap(publisher -> publisher.pages().stream().map(page -> new Page(publisher, page)))
                .sorted(Comparator.comparing(page -> page.source().slug()))
                .toList();
        actors = Slugs.of(keys, "actor", dataset.actors(), ActorEntry::slug);
        places = Slugs.of(keys, "place", dataset.places(), PlaceEntry::slug);
        series = Slugs.of(keys, "series", dataset.series(), SeriesEntry::slug);
        publishers = Slugs.of(keys, "publisher", dataset.publishers(), PublisherEntry::slug);
        sources = Slugs.of(keys, "source", pages, page -> page.source().slug());
        events = Slugs.of(keys, "event", dataset.events(), EventEntry::slug);
        actorAncestry = new Ancestry(dataset.actors(), ActorEntry::slug, ActorEntry::parents);
        placeAncestry = new Ancestry(dataset.places(), PlaceEntry::slug, place -> Stream.ofNullable(place.parent())
                .toList());
    }

    ActorEntry actor(String slug) {
        return dataset.actors().get(actors.index(slug));
    }

    PlaceEntry place(String slug) {
        return dataset.places().get(places.index(slug));
    }

    SeriesEntry series(String slug) {
        return dataset.series().get(series.index(slug));
    }

    EventEntry event(String slug) {
        return dataset.events().get(events.index(slug));
    }
}

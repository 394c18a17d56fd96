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
    final Slugs<ActorEntry> actors;
    final Slugs<PlaceEntry> places;
    final Slugs<SeriesEntry> series;
    final Slugs<PublisherEntry> publishers;
    final Slugs<Page> sources;
    final Slugs<EventEntry> events;

    /** Of all publishers, ordered by slug. */
    final List<Page> pages;

    final Ancestry actorAncestry;
    final Ancestry placeAncestry;

    References(Dataset dataset, Keys keys) {
        this.keys = keys;
        pages = dataset.publishers().stream()
                .flatMap(publisher -> publisher.pages().stream().map(page -> new Page(publisher, page)))
                .sorted(Comparator.comparing(page -> page.source().slug()))
                .toList();
        actors = new Slugs<>(keys, "actor", dataset.actors(), ActorEntry::slug);
        places = new Slugs<>(keys, "place", dataset.places(), PlaceEntry::slug);
        series = new Slugs<>(keys, "series", dataset.series(), SeriesEntry::slug);
        publishers = new Slugs<>(keys, "publisher", dataset.publishers(), PublisherEntry::slug);
        sources = new Slugs<>(keys, "source", pages, page -> page.source().slug());
        events = new Slugs<>(keys, "event", dataset.events(), EventEntry::slug);
        actorAncestry = new Ancestry(dataset.actors(), ActorEntry::slug, ActorEntry::parents);
        placeAncestry = new Ancestry(dataset.places(), PlaceEntry::slug, place -> Stream.ofNullable(place.parent())
                .toList());
    }
}

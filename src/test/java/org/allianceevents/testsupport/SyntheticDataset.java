package org.allianceevents.testsupport;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.allianceevents.dataset.ActorKind;
import org.allianceevents.dataset.Completeness;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.ForceLevelEntry;
import org.allianceevents.dataset.ForceService;
import org.allianceevents.dataset.GeoPrecision;
import org.allianceevents.dataset.GlossaryTerm;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.PlaceKind;
import org.allianceevents.dataset.PublisherEntry;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;
import org.allianceevents.dataset.PublisherKind;
import org.allianceevents.dataset.ReleaseEntry;
import org.allianceevents.dataset.ReleaseEntry.CoverageEntry;
import org.allianceevents.dataset.SeriesEntry;

/**
 * Invented datasets of any size, with every part that an event can have. Events are made when they are asked for, so that
 * a million of them take no memory. Some are kept: a load looks each relation up by halving the list, which asks for the
 * same ones again and again.
 */
public final class SyntheticDataset {

    static final int ACTORS = 200;
    static final int PLACES = 100;
    static final int SOURCES = 500;

    private static final int KEPT = 10_000;

    private SyntheticDataset() {}

    /** @param version what makes the dataset differ from another of the same size */
    public static Dataset of(String version, int events) {
        LoadingCache<Integer, EventEntry> made =
                Caffeine.newBuilder().maximumSize(KEPT).build(number -> SyntheticEvent.number(number, version));
        return of(version, new AbstractList<>() {
            @Override
            public EventEntry get(int index) {
                return made.get(index);
            }

            @Override
            public int size() {
                return events;
            }
        });
    }

    /** @param events ordered by slug */
    public static Dataset of(String version, List<EventEntry> events) {
        String checksum = HexFormat.of().toHexDigits(version.hashCode() * 31L + events.size());
        return new Dataset(
                release(version),
                events,
                IntStream.range(0, ACTORS).mapToObj(SyntheticDataset::actor).toList(),
                IntStream.range(0, PLACES).mapToObj(SyntheticDataset::place).toList(),
                List.of(new SeriesEntry(
                        "keen-test", "Keen Test", "試験", EventKind.EXERCISE, "Held yearly.", 1951, null, List.of("KT"))),
                List.of(publisher()),
                events.isEmpty()
                        ? Map.of()
                        : Map.of("an-old-slug", events.get(0).slug()),
                List.of(new ForceLevelEntry(
                        LocalDate.of(1972, 6, 30), "Japan", ForceService.TOTAL, 60_000, source(0), null)),
                List.of(new GlossaryTerm(List.of("test"), List.of("試験"))),
                checksum.repeat(4));
    }

    private static ReleaseEntry release(String version) {
        return new ReleaseEntry(
                version,
                LocalDate.of(2026, 11, 22),
                "CC-BY-4.0",
                "Invented events, release " + version,
                List.of(new CoverageEntry(
                        "Everything",
                        LocalDate.of(1951, 1, 1),
                        LocalDate.of(2026, 11, 22),
                        Completeness.SPARSE,
                        "Nothing of this happened.")));
    }

    /** Of ten actors the first is a state, the last a person, and each of the others belongs to the one before it. */
    private static ActorEntry actor(int number) {
        int rank = number % 10;
        ActorKind kind = rank == 0 ? ActorKind.STATE : rank == 9 ? ActorKind.PERSON : ActorKind.COMMAND;
        return new ActorEntry(
                actorSlug(number),
                "Actor %d".formatted(number),
                "主体%d".formatted(number),
                kind,
                kind == ActorKind.PERSON ? null : "US",
                kind == ActorKind.STATE ? "Q30" : null,
                kind == ActorKind.COMMAND ? List.of(actorSlug(number - 1)) : List.of(),
                List.of("Former \"name\" of %d".formatted(number)),
                List.of("A%d".formatted(number)),
                kind == ActorKind.PERSON ? List.of(office(number - 1)) : List.of());
    }

    private static OfficeEntry office(int organization) {
        return new OfficeEntry(
                "Commander", "司令官", actorSlug(organization), LocalDate.of(1951, 1, 1), null, null, source(0));
    }

    /** Every tenth place is a country, every other lies in the place before it. */
    private static PlaceEntry place(int number) {
        boolean country = number % 10 == 0;
        return new PlaceEntry(
                placeSlug(number),
                "Place %d".formatted(number),
                "場所%d".formatted(number),
                country ? PlaceKind.COUNTRY : PlaceKind.CITY,
                "JP",
                country ? null : placeSlug(number - 1),
                35.0,
                139.0,
                GeoPrecision.MUNICIPALITY,
                List.of(),
                List.of(),
                List.of());
    }

    private static PublisherEntry publisher() {
        return new PublisherEntry(
                "gazette",
                "The Gazette",
                null,
                PublisherKind.NEWS,
                IntStream.range(0, SOURCES)
                        .mapToObj(number -> new SourceEntry(
                                source(number),
                                "Page %d".formatted(number),
                                "https://gazette.example/%d".formatted(number),
                                null,
                                LocalDate.of(2026, 11, 1),
                                null,
                                "en"))
                        .toList());
    }

    static String actorSlug(int number) {
        return "actor-%03d".formatted(number % ACTORS);
    }

    static String placeSlug(int number) {
        return "place-%03d".formatted(number % PLACES);
    }

    static String source(int number) {
        return "gazette-%03d".formatted(number % SOURCES);
    }
}

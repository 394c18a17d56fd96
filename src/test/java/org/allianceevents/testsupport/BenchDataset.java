package org.allianceevents.testsupport;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.ActorKind;
import org.allianceevents.dataset.AgreementInstrument;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventDate;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.AgreementDetails;
import org.allianceevents.dataset.EventEntry.CitationEntry;
import org.allianceevents.dataset.EventEntry.DeploymentDetails;
import org.allianceevents.dataset.EventEntry.Details;
import org.allianceevents.dataset.EventEntry.ExerciseDetails;
import org.allianceevents.dataset.EventEntry.MeetingDetails;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.GeoPrecision;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.PlaceKind;
import org.allianceevents.dataset.PublisherEntry;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;
import org.allianceevents.dataset.PublisherKind;
import org.allianceevents.dataset.ReleaseEntry;

/**
 * What services are measured with: invented events of any number, of the same shape as those that {@code src/bench/synthetic} writes to
 * files. Events are made when they are asked for, as a reader of files would, so that what a load holds is held by the loader.
 */
public final class BenchDataset {

    private static final List<Domain> DOMAINS = List.of(
            Domain.LAND,
            Domain.MARITIME,
            Domain.AIR,
            Domain.SPACE,
            Domain.CYBER,
            Domain.DIPLOMACY,
            Domain.BASING,
            Domain.LOGISTICS,
            Domain.TECHNOLOGY,
            Domain.INTELLIGENCE,
            Domain.DISASTER_RELIEF,
            Domain.ECONOMIC_SECURITY);
    private static final List<String> TOPICS =
            List.of("readiness", "cyber defense", "air policing", "logistics", "energy security", "maritime patrol");
    private static final List<String> FORMS = List.of("Republic", "Kingdom", "Union", "Command", "Agency", "Council");
    private static final List<ActorKind> ACTOR_KINDS =
            List.of(ActorKind.GOVERNMENT, ActorKind.AGENCY, ActorKind.COMMAND);
    private static final List<ParticipantRole> ROLES =
            List.of(ParticipantRole.HOST, ParticipantRole.PARTICIPANT, ParticipantRole.SIGNATORY);
    private static final List<String> KINDS = List.of("Meeting", "Agreement", "Exercise", "Deployment");
    private static final List<Details> DETAILS = List.of(
            new MeetingDetails(MeetingFormat.MINISTERIAL, MeetingLevel.MINISTERS, MeetingMode.IN_PERSON),
            new AgreementDetails(AgreementInstrument.ARRANGEMENT, null, null, null, null, null, List.of(), null),
            new ExerciseDetails(List.of(ExerciseType.FIELD_TRAINING), null),
            new DeploymentDetails(
                    DeploymentPosture.ROTATIONAL, DeploymentChange.ARRIVAL, null, null, null, null, null));

    private static final int MEMBERS = 280;
    private static final int BODIES = 20;
    private static final int PLACES = 20;
    private static final int PUBLISHERS = 40;
    private static final int DAYS = 27_394;
    private static final int LONGEST = 11;
    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);
    private static final LocalDate READ = LocalDate.of(2026, 11, 28);

    /** What a draw is for: each has its own number, so that none depends on another. */
    private enum Draw {
        KIND,
        TOPIC,
        SENTENCES,
        LENGTH,
        DAY,
        ACTORS,
        DOMAINS,
        PAGE_DAY,
        PAGES,
        PLACE,
        ACTOR,
        ROLE,
        DOMAIN,
        PAGE
    }

    private final int events;
    private final int pages;

    private BenchDataset(int events) {
        this.events = events;
        this.pages = Math.max(1000, events / 2);
    }

    /** A dataset of so many events, always the same. */
    public static Dataset of(int events) {
        return new BenchDataset(events).dataset();
    }

    private Dataset dataset() {
        return new Dataset(
                new ReleaseEntry(
                        "2026.11.0", READ, "CC0-1.0", events + " invented events, to measure with.", List.of()),
                ordered(),
                IntStream.rangeClosed(1, MEMBERS + BODIES)
                        .mapToObj(BenchDataset::actor)
                        .toList(),
                IntStream.rangeClosed(1, PLACES).mapToObj(BenchDataset::place).toList(),
                List.of(),
                IntStream.range(0, PUBLISHERS).mapToObj(this::publisher).toList(),
                Map.of(),
                List.of(),
                List.of(),
                "%064x".formatted(events));
    }

    /** The events by day and number, which is the order of their slugs. */
    private List<EventEntry> ordered() {
        long[] order = LongStream.rangeClosed(1, events)
                .map(number -> (long) day(Draw.DAY, number) << Integer.SIZE | number)
                .toArray();
        Arrays.sort(order);
        return new AbstractList<>() {
            @Override
            public EventEntry get(int index) {
                return event((int) order[index]);
            }

            @Override
            public int size() {
                return events;
            }
        };
    }

    private EventEntry event(int number) {
        LocalDate start = FIRST_DAY.plusDays(day(Draw.DAY, number));
        int length = below(LONGEST, Draw.LENGTH, number, 0);
        int kind = below(KINDS.size(), Draw.KIND, number, 0);
        return new EventEntry(
                start + "-event-" + padded(number, 7),
                "%s no. %d on %s"
                        .formatted(KINDS.get(kind), number, TOPICS.get(below(TOPICS.size(), Draw.TOPIC, number, 0))),
                null,
                "Summary of event " + number + "."
                        + " The parties met and agreed on further steps."
                                .repeat(2 + below(6, Draw.SENTENCES, number, 0)),
                EventDate.parse(length == 0 ? start.toString() : start + "/" + start.plusDays(length)),
                EventStatus.COMPLETED,
                DETAILS.get(kind),
                draws(Draw.DOMAINS, number, 2.6)
                        .map(draw -> DOMAINS.get(below(DOMAINS.size(), Draw.DOMAIN, number, draw)))
                        .distinct()
                        .toList(),
                List.of(placeSlug(1 + below(PLACES, Draw.PLACE, number, 0))),
                participants(number),
                List.of(),
                draws(Draw.PAGES, number, 2.6)
                        .map(draw -> pageSlug(below(pages, Draw.PAGE, number, draw)))
                        .distinct()
                        .map(page -> new CitationEntry(page, List.of("date"), null))
                        .toList(),
                null,
                null,
                List.of(),
                List.of(),
                READ,
                READ);
    }

    /** The first actors take part in a third of all events, the last in few: a cube leans to the low numbers. */
    private static List<ParticipantEntry> participants(int number) {
        return draws(Draw.ACTORS, number, 4.5)
                .map(draw -> 1 + (int) (MEMBERS * Math.pow(drawn(Draw.ACTOR, number, draw), 3)))
                .distinct()
                .sorted()
                .map(actor -> new ParticipantEntry(
                        actorSlug(actor), ROLES.get(below(ROLES.size(), Draw.ROLE, number, actor)), null, null, null))
                .toList();
    }

    private static ActorEntry actor(int number) {
        return new ActorEntry(
                actorSlug(number),
                FORMS.get(number % FORMS.size()) + " of Region " + number,
                null,
                ACTOR_KINDS.get(number % ACTOR_KINDS.size()),
                null,
                null,
                number > MEMBERS ? List.of() : List.of(actorSlug(MEMBERS + 1 + number % BODIES)),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlaceEntry place(int number) {
        return new PlaceEntry(
                placeSlug(number),
                "Port " + number,
                null,
                number == 1 ? PlaceKind.REGION : PlaceKind.CITY,
                null,
                number == 1 ? null : placeSlug(1),
                null,
                null,
                GeoPrecision.UNKNOWN,
                List.of(),
                List.of(),
                List.of());
    }

    private PublisherEntry publisher(int number) {
        return new PublisherEntry(
                publisherSlug(number),
                "Publisher " + number,
                null,
                PublisherKind.NEWS,
                IntStream.iterate(number, page -> page < pages, page -> page + PUBLISHERS)
                        .mapToObj(BenchDataset::page)
                        .toList());
    }

    private static SourceEntry page(int number) {
        return new SourceEntry(
                pageSlug(number),
                "Article " + number + " about the alliance",
                "https://" + publisherSlug(number % PUBLISHERS) + ".example.org/articles/" + number,
                FIRST_DAY.plusDays(day(Draw.PAGE_DAY, number)),
                READ,
                null,
                "en");
    }

    private static String pageSlug(int number) {
        return publisherSlug(number % PUBLISHERS) + "-" + FIRST_DAY.plusDays(day(Draw.PAGE_DAY, number)) + "-article-"
                + padded(number, 7);
    }

    private static String publisherSlug(int number) {
        return "publisher-" + padded(number, 2);
    }

    private static String actorSlug(int number) {
        return "actor-" + padded(number, 3);
    }

    private static String placeSlug(int number) {
        return "place-" + padded(number, 2);
    }

    private static String padded(int number, int digits) {
        String shown = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - shown.length())) + shown;
    }

    /** The numbers of one to so many draws. */
    private static Stream<Integer> draws(Draw howMany, int number, double most) {
        return IntStream.rangeClosed(0, (int) (drawn(howMany, number, 0) * most))
                .boxed();
    }

    private static int day(Draw draw, long number) {
        return (int) (DAYS * drawn(draw, number, 0));
    }

    private static int below(int bound, Draw draw, long number, int turn) {
        return (int) (bound * drawn(draw, number, turn));
    }

    /** From 0 to less than 1, always the same for a number, a purpose and a turn: the mixing function of SplitMix64. */
    private static double drawn(Draw draw, long number, int turn) {
        long mixed = ((number << 9) + turn) * 0x9E3779B97F4A7C15L + draw.ordinal() * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * 0x1.0p-53;
    }
}

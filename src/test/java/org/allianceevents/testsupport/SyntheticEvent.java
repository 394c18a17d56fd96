package org.allianceevents.testsupport;

import static org.allianceevents.testsupport.SyntheticDataset.actorSlug;
import static org.allianceevents.testsupport.SyntheticDataset.placeSlug;
import static org.allianceevents.testsupport.SyntheticDataset.source;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.AgreementInstrument;
import org.allianceevents.dataset.DeploymentChange;
import org.allianceevents.dataset.DeploymentPosture;
import org.allianceevents.dataset.DevelopmentType;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventDate;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.AgreementDetails;
import org.allianceevents.dataset.EventEntry.CitationEntry;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.CorrectionEntry;
import org.allianceevents.dataset.EventEntry.DeploymentDetails;
import org.allianceevents.dataset.EventEntry.Details;
import org.allianceevents.dataset.EventEntry.DevelopmentDetails;
import org.allianceevents.dataset.EventEntry.ExerciseDetails;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.allianceevents.dataset.EventEntry.MeetingDetails;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.EventEntry.PhaseEntry;
import org.allianceevents.dataset.EventEntry.RelationEntry;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.allianceevents.dataset.Measure;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;

/** Invented events: a number makes an event, always the same, with all parts that an event can have. */
public final class SyntheticEvent {

    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 9, 8);
    private static final int DAYS = 27_000;

    private SyntheticEvent() {}

    /** The event of a number. */
    public static EventEntry number(int number) {
        return number(number, "2026.0.0");
    }

    /** The event of a number in a release, which its title names. */
    static EventEntry number(int number, String version) {
        LocalDate day = FIRST_DAY.plusDays(number % DAYS);
        return new EventEntry(
                slug(number),
                "Event %d of release %s, held with back\\slash and \"quotes\"".formatted(number, version),
                "第%d回会合".formatted(number),
                "Actors met.\tThen they parted.\nEvent %d was held once.".formatted(number),
                EventDate.parse(number % 50 == 7 ? day + "/.." : day.toString()),
                EventStatus.COMPLETED,
                details(number, day),
                List.of(Domain.values()[number % 10], Domain.values()[10 + number % 9]),
                List.of(placeSlug(number)),
                List.of(
                        new ParticipantEntry(actorSlug(number), ParticipantRole.HOST, null, null, null),
                        new ParticipantEntry(
                                actorSlug(number + 15),
                                ParticipantRole.PARTICIPANT,
                                actorSlug(number + 33),
                                "Secretary",
                                "長官")),
                List.of(figure(number)),
                List.of(
                        new CitationEntry(source(number), List.of("date", "places"), null),
                        new CitationEntry(source(number + 1), List.of("participants"), "p. 2")),
                number % 5 == 2 ? "keen-test" : null,
                number % 5 == 2 ? "Keen Test %d".formatted(number) : null,
                number == 0
                        ? List.of()
                        : List.of(new RelationEntry(RelationType.FOLLOWS, slug(number - 1), "as planned")),
                number % 10 == 3
                        ? List.of(new CorrectionEntry(LocalDate.of(2026, 11, 1), List.of("title"), "Typo."))
                        : List.of(),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1));
    }

    /** The event of a number with other participants and relations. */
    public static EventEntry number(int number, List<ParticipantEntry> participants, List<RelationEntry> relations) {
        EventEntry event = number(number);
        return new EventEntry(
                event.slug(),
                event.title(),
                event.titleJa(),
                event.summary(),
                event.date(),
                event.status(),
                event.details(),
                event.domains(),
                event.places(),
                participants,
                event.figures(),
                event.citations(),
                event.series(),
                event.edition(),
                relations,
                event.corrections(),
                event.addedOn(),
                event.updatedOn());
    }

    public static String slug(int number) {
        return "event-%07d".formatted(number);
    }

    private static FigureEntry figure(int number) {
        boolean disputed = number % 4 == 1;
        return new FigureEntry(
                Measure.PERSONNEL,
                "persons",
                null,
                List.of(
                        new ClaimEntry(100.0, null, null, "about", null, true, source(number), null),
                        new ClaimEntry(
                                disputed ? 200.0 : 100.0,
                                null,
                                null,
                                null,
                                null,
                                false,
                                source(number + 7),
                                "a note")));
    }

    private static Details details(int number, LocalDate day) {
        return switch (number % 5) {
            case 0 -> new MeetingDetails(MeetingFormat.MINISTERIAL, MeetingLevel.MINISTERS, MeetingMode.IN_PERSON);
            case 1 ->
                new AgreementDetails(
                        AgreementInstrument.TREATY,
                        true,
                        day,
                        null,
                        day.plusDays(30),
                        null,
                        List.of(new PhaseEntry("Extended", day.plusYears(1), null, null)),
                        null);
            case 2 -> new ExerciseDetails(List.of(ExerciseType.FIELD_TRAINING, ExerciseType.LIVE_FIRE), HostSide.JAPAN);
            case 3 ->
                new DeploymentDetails(
                        DeploymentPosture.ROTATIONAL,
                        DeploymentChange.ARRIVAL,
                        actorSlug(number),
                        "F-35B",
                        12,
                        placeSlug(number + 1),
                        placeSlug(number));
            default -> new DevelopmentDetails(DevelopmentType.POLICY);
        };
    }
}

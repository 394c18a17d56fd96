package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, from {@code events/<year>/<slug>.yaml}.
 *
 * @param slug the event's name for ever: its start date, then what it was
 * @param date the date or interval held, at the venue's local date
 * @param details what only this kind of event has
 * @param domains at least one, the main one first
 * @param places slugs, the main one first
 * @param series slug of the series that the event is an edition of
 * @param edition the edition's own name, "Keen Sword 23"
 * @param relations in their written direction only; the other direction is derived
 * @param addedOn the day the event came into the dataset
 * @param updatedOn the day of the last change of substance; {@code addedOn} if there was none
 */
public record EventEntry(
        String slug,
        String title,
        @Nullable String titleJa,
        String summary,
        EventDate date,
        EventStatus status,
        Details details,
        List<Domain> domains,
        List<String> places,
        List<ParticipantEntry> participants,
        List<FigureEntry> figures,
        List<CitationEntry> citations,
        @Nullable String series,
        @Nullable String edition,
        List<RelationEntry> relations,
        List<CorrectionEntry> corrections,
        LocalDate addedOn,
        LocalDate updatedOn) {

    public EventKind kind() {
        return details.kind();
    }

    /** What only one kind of event has. */
    public sealed interface Details {
        EventKind kind();
    }

    public record MeetingDetails(MeetingFormat format, MeetingLevel level, MeetingMode mode) implements Details {
        @Override
        public EventKind kind() {
            return EventKind.MEETING;
        }
    }

    /**
     * @param binding whether international law or contract binds the parties; null if that is not known
     * @param approvedOn the day a legislature approved it
     * @param inForceUntil the last day in force; null while in force
     */
    public record AgreementDetails(
            AgreementInstrument instrument,
            @Nullable Boolean binding,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            List<PhaseEntry> phases,
            @Nullable String treatyReference)
            implements Details {
        @Override
        public EventKind kind() {
            return EventKind.AGREEMENT;
        }
    }

    /** A stage in the life of an agreement: an extension, provisional application, an amendment, termination. */
    public record PhaseEntry(String label, LocalDate from, @Nullable LocalDate until, @Nullable String note) {}

    public record ExerciseDetails(List<ExerciseType> types, @Nullable HostSide hostSide) implements Details {
        @Override
        public EventKind kind() {
            return EventKind.EXERCISE;
        }
    }

    /**
     * @param unit slug of the unit, ship or command deployed
     * @param platform the type of aircraft, ship or system
     * @param quantity how many of the platform
     * @param origin slug of the place it came from
     * @param destination slug of the place it came to
     */
    public record DeploymentDetails(
            DeploymentPosture posture,
            DeploymentChange change,
            @Nullable String unit,
            @Nullable String platform,
            @Nullable Integer quantity,
            @Nullable String origin,
            @Nullable String destination)
            implements Details {
        @Override
        public EventKind kind() {
            return EventKind.DEPLOYMENT;
        }
    }

    public record DevelopmentDetails(DevelopmentType type) implements Details {
        @Override
        public EventKind kind() {
            return EventKind.DEVELOPMENT;
        }
    }

    /**
     * @param actor slug of the person, or of the organization itself where no person is named
     * @param representing slug of the body that a person spoke for; resolved from the office held that day
     * @param office the office held that day; resolved from {@code people.yaml} unless the event says it
     */
    public record ParticipantEntry(
            String actor,
            ParticipantRole role,
            @Nullable String representing,
            @Nullable String office,
            @Nullable String officeJa) {}

    /**
     * One quantity with all that sources say of it, never averaged.
     *
     * @param unit "persons", "aircraft", "JPY": ISO 4217 for money
     * @param scope whose quantity it is
     */
    public record FigureEntry(Measure measure, String unit, @Nullable String scope, List<ClaimEntry> claims) {

        /** Whether two claims exclude each other: their values or ranges have nothing in common. */
        public boolean disputed() {
            return claims.stream().anyMatch(a -> claims.stream().anyMatch(b -> !a.agreesWith(b)));
        }
    }

    /**
     * What one source says of a quantity: a value, or a range with one end or both.
     *
     * @param qualifier "about", "more than", "up to"
     * @param asOf the day that the count is for, if not the event's
     */
    public record ClaimEntry(
            @Nullable Double value,
            @Nullable Double minimum,
            @Nullable Double maximum,
            @Nullable String qualifier,
            @Nullable LocalDate asOf,
            boolean preferred,
            String source,
            @Nullable String note) {

        private double low() {
            return value != null ? value : minimum != null ? minimum : Double.NEGATIVE_INFINITY;
        }

        private double high() {
            return value != null ? value : maximum != null ? maximum : Double.POSITIVE_INFINITY;
        }

        boolean agreesWith(ClaimEntry other) {
            return low() <= other.high() && other.low() <= high();
        }
    }

    /**
     * @param source slug of the page
     * @param supports the fields of the event that the page backs: "date", "participants", "figures.personnel"
     * @param locator where on the page: a page number, a section
     */
    public record CitationEntry(String source, List<String> supports, @Nullable String locator) {}

    public record RelationEntry(RelationType type, String event, @Nullable String note) {}

    public record CorrectionEntry(LocalDate on, List<String> fields, String note) {}
}

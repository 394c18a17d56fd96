package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** From the fields of an event file to the record, as written: offices are not yet looked up. */
final class EventMapping {

    private EventMapping() {}

    static EventEntry event(String slug, Fields fields) {
        LocalDate addedOn = fields.day("addedOn");
        List<CorrectionEntry> corrections = fields.each("corrections", EventMapping::correction);
        return new EventEntry(
                slug,
                fields.text("title"),
                fields.textOrNull("titleJa"),
                fields.text("summary"),
                fields.date("date"),
                fields.constant(EventStatus.class, "status"),
                details(fields),
                fields.constants(Domain.class, "domains"),
                fields.texts("places"),
                fields.each("participants", EventMapping::participant),
                fields.each("figures", EventMapping::figure),
                fields.each("citations", EventMapping::citation),
                fields.textOrNull("series"),
                fields.textOrNull("edition"),
                fields.each("relations", EventMapping::relation),
                corrections,
                addedOn,
                corrections.isEmpty()
                        ? addedOn
                        : corrections.get(corrections.size() - 1).on());
    }

    private static Details details(Fields fields) {
        return switch (fields.constant(EventKind.class, "kind")) {
            case MEETING ->
                new MeetingDetails(
                        fields.constant(MeetingFormat.class, "format"),
                        fields.constant(MeetingLevel.class, "level"),
                        fields.constant(MeetingMode.class, "mode"));
            case AGREEMENT -> agreement(fields);
            case EXERCISE ->
                new ExerciseDetails(
                        fields.constants(ExerciseType.class, "exerciseType"),
                        fields.constantOrNull(HostSide.class, "hostSide"));
            case DEPLOYMENT -> deployment(fields);
            case DEVELOPMENT -> new DevelopmentDetails(fields.constant(DevelopmentType.class, "developmentType"));
        };
    }

    private static AgreementDetails agreement(Fields fields) {
        return new AgreementDetails(
                fields.constant(AgreementInstrument.class, "instrument"),
                fields.flagOrNull("binding"),
                fields.dayOrNull("signedOn"),
                fields.dayOrNull("approvedOn"),
                fields.dayOrNull("inForceFrom"),
                fields.dayOrNull("inForceUntil"),
                fields.each("phases", EventMapping::phase),
                fields.textOrNull("treatyReference"));
    }

    private static PhaseEntry phase(Fields fields) {
        return new PhaseEntry(
                fields.text("label"), fields.day("from"), fields.dayOrNull("until"), fields.textOrNull("note"));
    }

    private static DeploymentDetails deployment(Fields fields) {
        return new DeploymentDetails(
                fields.constant(DeploymentPosture.class, "posture"),
                fields.constant(DeploymentChange.class, "change"),
                fields.textOrNull("unit"),
                fields.textOrNull("platform"),
                fields.integerOrNull("quantity"),
                fields.textOrNull("origin"),
                fields.textOrNull("destination"));
    }

    private static ParticipantEntry participant(Fields fields) {
        return new ParticipantEntry(
                fields.text("actor"),
                fields.constant(ParticipantRole.class, "role"),
                fields.textOrNull("representing"),
                fields.textOrNull("office"),
                fields.textOrNull("officeJa"));
    }

    private static FigureEntry figure(Fields fields) {
        Measure measure = fields.constant(Measure.class, "measure");
        String written = fields.textOrNull("unit");
        String usual = FigureRules.usualUnit(measure);
        return new FigureEntry(
                measure,
                written != null ? written : usual != null ? usual : "",
                fields.textOrNull("scope"),
                fields.each("claims", EventMapping::claim));
    }

    private static ClaimEntry claim(Fields fields) {
        @Nullable Boolean preferred = fields.flagOrNull("preferred");
        return new ClaimEntry(
                fields.numberOrNull("value"),
                fields.numberOrNull("minimum"),
                fields.numberOrNull("maximum"),
                fields.textOrNull("qualifier"),
                fields.dayOrNull("asOf"),
                Boolean.TRUE.equals(preferred),
                fields.text("source"),
                fields.textOrNull("note"));
    }

    private static CitationEntry citation(Fields fields) {
        return new CitationEntry(fields.text("source"), fields.texts("supports"), fields.textOrNull("locator"));
    }

    private static RelationEntry relation(Fields fields) {
        return new RelationEntry(
                fields.constant(RelationType.class, "type"), fields.text("event"), fields.textOrNull("note"));
    }

    private static CorrectionEntry correction(Fields fields) {
        return new CorrectionEntry(fields.day("on"), fields.texts("fields"), fields.text("note"));
    }
}

package org.allianceevents.catalog;

import static java.util.Arrays.asList;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * Columns of the tables that events are kept in.
 *
 * @param query finds all their rows
 * @param shown what shows of these rows in an event's view
 */
record EventColumns(String query, Function<EventView, Stream<List<? extends @Nullable Object>>> shown) {

    static final List<EventColumns> ALL = List.of(
            new EventColumns(
                    """
                    select id, slug, kind, title, title_ja, summary, status, start_date, end_date, date_precision, edtf, series_id,
                        edition, added_on, updated_on
                    from event order by id""",
                    event -> Stream.of(asList(
                            event.key(),
                            event.getSlug(),
                            event.getKind(),
                            event.getTitle(),
                            event.getTitleJa(),
                            event.getSummary(),
                            event.getStatus(),
                            event.getStartDate(),
                            event.getEndDate(),
                            event.getDatePrecision(),
                            event.getEdtf(),
                            event.getSeries() == null ? null : event.getSeries().key(),
                            event.getEdition(),
                            event.getAddedOn(),
                            event.getUpdatedOn()))),
            new EventColumns(
                    """
                    select id, meeting_format, meeting_level, meeting_mode from event where kind = 'MEETING' order by id""",
                    of(
                            MeetingView.class,
                            event -> asList(event.key(), event.getFormat(), event.getLevel(), event.getMode()))),
            new EventColumns(
                    """
                    select id, instrument, binding, signed_on, approved_on, in_force_from, in_force_until, treaty_reference
                    from event where kind = 'AGREEMENT' order by id""",
                    of(
                            AgreementView.class,
                            event -> asList(
                                    event.key(),
                                    event.getInstrument(),
                                    event.getBinding(),
                                    event.getSignedOn(),
                                    event.getApprovedOn(),
                                    event.getInForceFrom(),
                                    event.getInForceUntil(),
                                    event.getTreatyReference()))),
            new EventColumns(
                    "select id, exercise_types, host_side from event where kind = 'EXERCISE' order by id",
                    of(ExerciseView.class, event -> asList(event.key(), event.getExerciseType(), event.getHostSide()))),
            new EventColumns(
                    """
                    select id, posture, change, unit_id, platform, quantity, origin_id, destination_id
                    from event where kind = 'DEPLOYMENT' order by id""",
                    of(
                            DeploymentView.class,
                            event -> asList(
                                    event.key(),
                                    event.getPosture(),
                                    event.getChange(),
                                    event.getUnit() == null
                                            ? null
                                            : event.getUnit().key(),
                                    event.getPlatform(),
                                    event.getQuantity(),
                                    event.getOrigin() == null
                                            ? null
                                            : event.getOrigin().key(),
                                    event.getDestination() == null
                                            ? null
                                            : event.getDestination().key()))),
            new EventColumns(
                    "select id, development_type from event where kind = 'DEVELOPMENT' order by id",
                    of(DevelopmentView.class, event -> asList(event.key(), event.getDevelopmentType()))),
            new EventColumns(
                    "select event_id, domain from event_domain order by event_id, position",
                    event -> event.getDomains().stream().map(domain -> asList(event.key(), domain))),
            new EventColumns(
                    "select event_id, place_id from event_place order by event_id, position",
                    event -> event.getPlaces().stream().map(place -> asList(event.key(), place.key()))),
            new EventColumns(
                    """
                    select event_id, actor_id, role, representing_id, office, office_ja
                    from participant order by event_id, position""",
                    event -> event.participants().stream()
                            .map(participant -> asList(
                                    event.key(),
                                    participant.actor().key(),
                                    participant.role(),
                                    participant.representing() == null
                                            ? null
                                            : participant.representing().key(),
                                    participant.office(),
                                    participant.officeJa()))),
            new EventColumns(
                    "select event_id, measure, unit, scope, disputed from figure order by event_id, position",
                    event -> event.getFigures().stream()
                            .map(figure -> asList(
                                    event.key(), figure.measure(), figure.unit(), figure.scope(), figure.disputed()))),
            new EventColumns(
                    """
                    select event_id, value, minimum, maximum, qualifier, as_of, preferred, source_id, note
                    from claim join figure on figure.id = figure_id order by event_id, figure.position, claim.position""",
                    event -> claims(event)
                            .map(claim -> asList(
                                    event.key(),
                                    claim.value(),
                                    claim.minimum(),
                                    claim.maximum(),
                                    claim.qualifier(),
                                    claim.asOf(),
                                    claim.preferred(),
                                    claim.source().key(),
                                    claim.note()))),
            new EventColumns(
                    "select event_id, source_id, supports, locator from citation order by event_id, position",
                    event -> event.getCitations().stream()
                            .map(citation -> asList(
                                    event.key(), citation.source().key(), citation.supports(), citation.locator()))),
            new EventColumns(
                    "select event_id, type, other_id, note from event_relation order by event_id, position",
                    event -> event.getRelations().stream()
                            .map(relation ->
                                    asList(event.key(), relation.type(), relation.otherKey(), relation.note()))),
            new EventColumns(
                    "select event_id, corrected_on, fields, note from correction order by event_id, position",
                    event -> event.getCorrections().stream()
                            .map(correction ->
                                    asList(event.key(), correction.on(), correction.fields(), correction.note()))),
            new EventColumns(
                    "select event_id, label, phase_from, phase_until, note from agreement_phase order by event_id, position",
                    event -> event instanceof AgreementView agreement
                            ? agreement.getPhases().stream()
                                    .map(phase -> asList(
                                            event.key(), phase.label(), phase.from(), phase.until(), phase.note()))
                            : Stream.of()));

    static Stream<ClaimView> claims(EventView event) {
        return event.getFigures().stream().flatMap(figure -> figure.claims().stream());
    }

    private static <V extends EventView> Function<EventView, Stream<List<? extends @Nullable Object>>> of(
            Class<V> kind, Function<V, List<? extends @Nullable Object>> columns) {
        return event ->
                Stream.of(event).filter(kind::isInstance).map(kind::cast).map(columns);
    }
}

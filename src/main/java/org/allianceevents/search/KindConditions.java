package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.in;
import static org.allianceevents.search.EventConditions.part;

import jakarta.enterprise.context.ApplicationScoped;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.AgreementFilter;
import org.allianceevents.search.filter.DeploymentFilter;
import org.allianceevents.search.filter.DevelopmentFilter;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.ExerciseFilter;
import org.allianceevents.search.filter.MeetingFilter;
import org.jspecify.annotations.Nullable;

/** Turns the filters for one kind of event into selections. */
@ApplicationScoped
public class KindConditions {

    private static final String PATH = "filter";

    private final Vocabularies vocabularies;

    KindConditions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    public EventSelection meetings(@Nullable MeetingFilter filter) {
        if (filter == null) {
            return all(EventKind.MEETING);
        }
        return selection(
                EventKind.MEETING,
                filter.event,
                part(filter.format, PATH + ".format", (given, at) -> in("event.meeting_format", given, at))
                        .and(part(filter.level, PATH + ".level", (given, at) -> in("event.meeting_level", given, at)))
                        .and(part(filter.mode, PATH + ".mode", (given, at) -> in("event.meeting_mode", given, at))));
    }

    public EventSelection agreements(@Nullable AgreementFilter filter) {
        if (filter == null) {
            return all(EventKind.AGREEMENT);
        }
        return selection(
                EventKind.AGREEMENT,
                filter.event,
                part(filter.instrument, PATH + ".instrument", (given, at) -> in("event.instrument", given, at))
                        .and(part(filter.binding, PATH + ".binding", (given, at) -> Sql.of("event.binding = ?", given)))
                        .and(part(
                                filter.inForceOn,
                                PATH + ".inForceOn",
                                (day, at) ->
                                        DateConditions.during("event.in_force_from", "event.in_force_until", day, at)))
                        .and(part(
                                filter.signed,
                                PATH + ".signed",
                                (range, at) -> DateConditions.day("event.signed_on", range, at))));
    }

    public EventSelection exercises(@Nullable ExerciseFilter filter) {
        if (filter == null) {
            return all(EventKind.EXERCISE);
        }
        return selection(
                EventKind.EXERCISE,
                filter.event,
                part(
                                filter.exerciseType,
                                PATH + ".exerciseType",
                                (given, at) -> Sql.of("event.exercise_types && ?::text[]", Given.names(given, at)))
                        .and(part(
                                filter.hostSide, PATH + ".hostSide", (given, at) -> in("event.host_side", given, at))));
    }

    /** A deployment is active from its start to its end if it came about: not while it is only announced or called off. */
    public EventSelection deployments(@Nullable DeploymentFilter filter) {
        if (filter == null) {
            return all(EventKind.DEPLOYMENT);
        }
        return selection(
                EventKind.DEPLOYMENT,
                filter.event,
                part(filter.posture, PATH + ".posture", (given, at) -> in("event.posture", given, at))
                        .and(part(filter.change, PATH + ".change", (given, at) -> in("event.change", given, at)))
                        .and(part(filter.activeOn, PATH + ".activeOn", (day, at) -> DateConditions.during(
                                        "event.start_date", "event.end_date", day, at)
                                .and(Sql.of("event.status in ('ONGOING', 'COMPLETED')"))))
                        .and(part(
                                filter.unit,
                                PATH + ".unit",
                                (slugs, at) -> Sql.any(
                                        "event.unit_id", vocabularies.get().get(Noun.ACTOR, slugs, at)))));
    }

    public EventSelection developments(@Nullable DevelopmentFilter filter) {
        if (filter == null) {
            return all(EventKind.DEVELOPMENT);
        }
        return selection(
                EventKind.DEVELOPMENT,
                filter.event,
                part(
                        filter.developmentType,
                        PATH + ".developmentType",
                        (given, at) -> in("event.development_type", given, at)));
    }

    private static EventSelection all(EventKind kind) {
        return selection(kind, null, Sql.NOTHING);
    }

    private static EventSelection selection(EventKind kind, @Nullable EventFilter event, Sql own) {
        return EventSelection.of(event, PATH + ".event").ofKind(kind).and(own);
    }
}

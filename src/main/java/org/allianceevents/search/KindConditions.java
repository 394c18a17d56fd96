package org.allianceevents.search;

import static org.allianceevents.search.EventConditions.in;
import static org.allianceevents.search.EventConditions.part;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import jakarta.enterprise.context.ApplicationScoped;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.AgreementFilter;
import org.allianceevents.search.filter.DeploymentFilter;
import org.allianceevents.search.filter.DevelopmentFilter;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.ExerciseFilter;
import org.allianceevents.search.filter.MeetingFilter;
import org.jooq.Condition;
import org.jooq.Field;
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
                part(filter.format, PATH + ".format", (given, at) -> in(text("meeting_format"), given, at))
                        .and(part(filter.level, PATH + ".level", (given, at) -> in(text("meeting_level"), given, at)))
                        .and(part(filter.mode, PATH + ".mode", (given, at) -> in(text("meeting_mode"), given, at))));
    }

    public EventSelection agreements(@Nullable AgreementFilter filter) {
        if (filter == null) {
            return all(EventKind.AGREEMENT);
        }
        return selection(
                EventKind.AGREEMENT,
                filter.event,
                part(filter.instrument, PATH + ".instrument", (given, at) -> in(text("instrument"), given, at))
                        .and(part(filter.binding, PATH + ".binding", (given, at) -> Tables.flag("event", "binding")
                                .eq(given)))
                        .and(part(
                                filter.inForceOn,
                                PATH + ".inForceOn",
                                (day, at) -> DateConditions.during(
                                        Tables.date("event", "in_force_from"),
                                        Tables.date("event", "in_force_until"),
                                        day,
                                        at)))
                        .and(part(
                                filter.signed,
                                PATH + ".signed",
                                (range, at) -> DateConditions.day(Tables.date("event", "signed_on"), range, at))));
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
                                (given, at) -> condition(
                                        "{0} && {1}::text[]",
                                        Tables.text("event", "exercise_types"), val(Given.names(given, at))))
                        .and(part(
                                filter.hostSide, PATH + ".hostSide", (given, at) -> in(text("host_side"), given, at))));
    }

    /** A deployment is active from its start to its end if it came about: not while it is only announced or called off. */
    public EventSelection deployments(@Nullable DeploymentFilter filter) {
        if (filter == null) {
            return all(EventKind.DEPLOYMENT);
        }
        return selection(
                EventKind.DEPLOYMENT,
                filter.event,
                part(filter.posture, PATH + ".posture", (given, at) -> in(text("posture"), given, at))
                        .and(part(filter.change, PATH + ".change", (given, at) -> in(text("change"), given, at)))
                        .and(part(filter.activeOn, PATH + ".activeOn", (day, at) -> DateConditions.during(
                                        Tables.EVENT_START, Tables.EVENT_END, day, at)
                                .and(Tables.EVENT_STATUS.eq(any("ONGOING", "COMPLETED")))))
                        .and(part(filter.unit, PATH + ".unit", (slugs, at) -> Tables.key("event", "unit_id")
                                .eq(any(vocabularies.get().get(Noun.ACTOR, slugs, at))))));
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
                        (given, at) -> in(text("development_type"), given, at)));
    }

    private static EventSelection all(EventKind kind) {
        return selection(kind, null, noCondition());
    }

    private static EventSelection selection(EventKind kind, @Nullable EventFilter event, Condition own) {
        return new EventSelection(
                event, PATH + ".event", Tables.EVENT_KIND.eq(kind.name()).and(own));
    }

    private static Field<String> text(String column) {
        return Tables.text("event", column);
    }
}

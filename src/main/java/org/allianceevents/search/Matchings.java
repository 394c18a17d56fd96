package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allianceevents.dataset.Domain;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.PlaceMatch;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where the events of a selection are read. One actor, one domain or one place has its events in order of their start
 * in one stretch of an index: a page then costs what is on it, however many events there are. What else the filter asks
 * for is looked for in the events that the stretch leads to.
 */
@ApplicationScoped
class Matchings {

    /** What stands for any actor, and any domain, in the table of facets. */
    private static final long ANY_ACTOR = 0;

    private static final String ANY_DOMAIN = "*";

    static final String FACETS = "event_facet";

    /** Each domain, which all come behind what stands for any. */
    private static final Sql EACH_DOMAIN = Sql.of("event_facet.domain > ?", ANY_DOMAIN);

    private final Vocabularies vocabularies;
    private final EventConditions conditions;

    Matchings(Vocabularies vocabularies, EventConditions conditions) {
        this.vocabularies = vocabularies;
        this.conditions = conditions;
    }

    Matching of(EventSelection selection) {
        EventFilter filter = selection.filter() == null ? new EventFilter() : selection.filter();
        if (selection.actor() != null || leading(filter.actor) != null || leading(filter.domain) != null) {
            return ledByFacet(selection, filter, null);
        }
        return isAll(filter.place)
                ? ledByPlace(selection, filter, filter.place)
                : Matching.events(conditions.of(selection));
    }

    /**
     * The events of a selection without a filter by domain, once for each of their domains.
     *
     * @return null if the table of facets doesn't say all that is asked
     */
    @Nullable
    Matching byDomain(EventSelection selection) {
        EventFilter filter = selection.filter() == null ? new EventFilter() : selection.filter();
        Matching matching = ledByFacet(selection, filter, EACH_DOMAIN);
        return matching.isLedAlone() ? matching : null;
    }

    /** @param domains the domains that lead, if not the one that the filter asks for */
    private Matching ledByFacet(EventSelection selection, EventFilter filter, @Nullable Sql domains) {
        EventFilter rest = filter.copy();
        EventFilter more = new EventFilter();
        @Nullable Long actor = selection.actor();
        @Nullable String named = leading(filter.actor);
        if (actor == null && named != null) {
            actor = vocabularies.get().get(Noun.ACTOR, named, selection.path() + actorPath(filter.actor));
            rest.actor = null;
            more.actor = isAll(filter.actor) ? null : filter.actor;
        }
        @Nullable Domain domain = leading(filter.domain);
        if (domain != null) {
            rest.domain = null;
            more.domain = isAll(filter.domain) ? null : filter.domain;
        }
        Sql facet = Sql.of("event_facet.actor_id = ?", actor == null ? ANY_ACTOR : actor)
                .and(
                        domains != null
                                ? domains
                                : Sql.of("event_facet.domain = ?", domain == null ? ANY_DOMAIN : domain.name()));
        return led(FACETS, facet, selection.led(rest).and(rowByRow(more, selection.path())));
    }

    /** What is asked of the actors and domains besides those that lead. */
    private Sql rowByRow(EventFilter more, String path) {
        return conditions.of(EventSelection.of(more, path)).rowByRow();
    }

    private Matching ledByPlace(EventSelection selection, EventFilter filter, PlaceMatch match) {
        EventFilter rest = filter.copy();
        rest.place = null;
        Long place = vocabularies.get().get(Noun.PLACE, match.anyOf.get(0), selection.path() + ".place.anyOf");
        return led("event_location", Sql.of("event_location.place_id = ?", place), selection.led(rest));
    }

    private Matching led(String table, Sql leading, EventSelection selection) {
        EventFilter filter = selection.filter().copy();
        String start = table + ".start_date";
        DateRange date = filter.date;
        if (date == null) {
            return new Matching(table, leading, conditions.of(selection));
        }
        if (date.match == DateMatch.STARTS) {
            // That is all there is to it: the events' own dates need not be asked.
            filter.date = null;
            DateConditions.check(date, selection.path() + ".date");
        }
        Sql from = date.match == DateMatch.STARTS || date.match == DateMatch.WITHIN
                ? DateConditions.from(start, date.from)
                : Sql.NOTHING;
        Sql stretch = leading.and(from).and(DateConditions.to(start, date.to));
        return new Matching(table, stretch, conditions.of(selection.with(filter)));
    }

    private static String actorPath(ActorMatch match) {
        return isSingle(match.anyOf) ? ".actor.anyOf" : ".actor.allOf";
    }

    /** An actor that every event must have. */
    private static @Nullable String leading(@Nullable ActorMatch match) {
        return match == null ? null : leading(match.anyOf, match.allOf);
    }

    /** A domain that every event must have. */
    private static @Nullable Domain leading(@Nullable DomainMatch match) {
        return match == null ? null : leading(match.anyOf, match.allOf);
    }

    private static <T> @Nullable T leading(@Nullable List<T> anyOf, @Nullable List<T> allOf) {
        return isSingle(anyOf) ? anyOf.get(0) : allOf == null || allOf.isEmpty() ? null : allOf.get(0);
    }

    /** That the one actor takes part, in any role, itself or by a member, is all that the filter asks. */
    private static boolean isAll(ActorMatch match) {
        return isAll(match.anyOf, match.allOf, match.noneOf)
                && match.role == null
                && !Boolean.FALSE.equals(match.includeMembers);
    }

    private static boolean isAll(DomainMatch match) {
        return isAll(match.anyOf, match.allOf, match.noneOf);
    }

    private static boolean isAll(@Nullable List<?> anyOf, @Nullable List<?> allOf, @Nullable List<?> noneOf) {
        return noneOf == null && (isSingle(anyOf) ? allOf == null : anyOf == null && isSingle(allOf));
    }

    /** One place, with its parts. */
    private static boolean isAll(@Nullable PlaceMatch match) {
        return match != null
                && isSingle(match.anyOf)
                && match.country == null
                && match.near == null
                && !Boolean.FALSE.equals(match.includeParts);
    }

    private static boolean isSingle(@Nullable List<?> values) {
        return values != null && values.size() == 1 && values.get(0) != null;
    }
}

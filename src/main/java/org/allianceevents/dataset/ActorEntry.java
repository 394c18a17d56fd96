package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor, from {@code actors/*.yaml}.
 *
 * @param country ISO 3166-1 alpha-2
 * @param wikidata the item's identifier, "Q30"
 * @param parents slugs of the bodies it belongs to; membership is transitive
 * @param formerNames names it bore before, the latest first
 * @param aliases other names that people search by
 * @param offices of a person, the earliest first
 */
public record ActorEntry(
        String slug,
        String name,
        @Nullable String nameJa,
        ActorKind kind,
        @Nullable String country,
        @Nullable String wikidata,
        List<String> parents,
        List<String> formerNames,
        List<String> aliases,
        List<OfficeEntry> offices) {

    /**
     * An office that a person held, both days included.
     *
     * @param organization slug of the body that the office belongs to
     * @param from null where the first day is not known
     * @param until null while it is held, or where the last day is not known
     * @param period what is known of the time where not both days are
     * @param source slug of the page that says so
     */
    public record OfficeEntry(
            String title,
            @Nullable String titleJa,
            String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable OfficePeriod period,
            @Nullable String source) {

        /** Whether the office can have been held on some day of the event. */
        public boolean heldDuring(EventDate date) {
            LocalDate first = earliestFrom();
            LocalDate last = latestUntil();
            boolean begun = first == null || date.end() == null || !first.isAfter(date.end());
            boolean ended = last != null && last.isBefore(date.start());
            return begun && !ended;
        }

        /** The earliest day that can be the first; null where nothing is known of it. */
        @Nullable
        LocalDate earliestFrom() {
            EventDate start = period == null ? null : period.start();
            return from != null || start == null ? from : start.start();
        }

        /** The latest day that can be the first; null where nothing is known of it. */
        @Nullable
        LocalDate latestFrom() {
            EventDate start = period == null ? null : period.start();
            return from != null || start == null ? from : start.end();
        }

        /** The latest day that can be the last; null while it is held, and where nothing is known of it. */
        private @Nullable LocalDate latestUntil() {
            EventDate end = period == null ? null : period.end();
            return until != null || end == null ? until : end.end();
        }
    }
}

package org.allianceevents.search.filter;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which events. Every part that is given must hold. */
@Input("EventFilter")
@Description(
        "Which events: every part that is given must hold. An empty list matches nothing; a slug that does not exist is an error.")
public class EventFilter {

    @Description("One of these kinds.")
    public @Nullable List<@NonNull EventKind> kind;

    @Description("One of these statuses.")
    public @Nullable List<@NonNull EventStatus> status;

    @Description("Who took part.")
    public @Nullable ActorMatch actor;

    @Description("When.")
    public @Nullable DateRange date;

    @Description("In which fields of activity or policy.")
    public @Nullable DomainMatch domain;

    @Description("Where.")
    public @Nullable PlaceMatch place;

    @Description("An edition of one of these series, by slug.")
    public @Nullable List<@NonNull String> series;

    @Description("What backs it.")
    public @Nullable SourceMatch source;

    @Description(
            "Words in titles, summaries and names, English or Japanese: all of them; \"in quotes\" as a phrase; or between alternatives; -without.")
    public @Nullable String text;

    @Description("A date known this exactly.")
    public @Nullable List<@NonNull DatePrecision> precision;

    @Description("Whether it has a figure on which sources disagree.")
    public @Nullable Boolean disputed;

    @Description("Added or changed on this day or later.")
    public @Nullable LocalDate updatedSince;

    @Description("All of these hold too.")
    public @Nullable List<@NonNull EventFilter> and;

    @Description("At least one of these holds too.")
    public @Nullable List<@NonNull EventFilter> or;

    @Description("This does not hold.")
    public @Nullable EventFilter not;

    /** A copy that shares its parts. */
    public EventFilter copy() {
        EventFilter copy = new EventFilter();
        copy.kind = kind;
        copy.status = status;
        copy.actor = actor;
        copy.date = date;
        copy.domain = domain;
        copy.place = place;
        copy.series = series;
        copy.source = source;
        copy.text = text;
        copy.precision = precision;
        copy.disputed = disputed;
        copy.updatedSince = updatedSince;
        copy.and = and;
        copy.or = or;
        copy.not = not;
        return copy;
    }
}

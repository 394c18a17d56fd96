package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An event as the API shows it: complete, immutable, and of one release. Participants, the events on the other side of
 * relations and whether an agreement was in force are fields with arguments or look-ups, which the API classes add.
 */
@Name("Event")
@Description("Something that happened in the alliance, or that bears on it. Every event is of one of five types.")
public sealed interface EventView permits MeetingView, AgreementView, ExerciseView, DeploymentView, DevelopmentView {

    @Id
    @NonNull
    @Description("The identifier: \"event:\" and the slug.")
    String getId();

    @NonNull
    @Description("Its name for ever: the start date, then what it was.")
    String getSlug();

    @NonNull
    EventKind getKind();

    @NonNull
    @Description("One line in English, present tense.")
    String getTitle();

    @Description("The title in Japanese.")
    @Nullable
    String getTitleJa();

    @NonNull
    @Description("Who did what, where, and why it mattered: two to five sentences.")
    String getSummary();

    @NonNull
    EventStatus getStatus();

    @NonNull
    @Description("The earliest day that the event can have covered, local date at the venue.")
    LocalDate getStartDate();

    @Description("The latest day that the event can have covered; null while it goes on.")
    @Nullable
    LocalDate getEndDate();

    @NonNull
    DatePrecision getDatePrecision();

    @NonNull
    @Description(
            "What is known of the date, in the Extended Date/Time Format (ISO 8601-2): \"1983-03\", \"2006-06/..\".")
    String getEdtf();

    @NonNull
    @Description("The fields of activity or policy that it belongs to, the main one first.")
    List<@NonNull Domain> getDomains();

    @NonNull
    @Description("Where it took place, the main place first.")
    List<@NonNull PlaceView> getPlaces();

    @NonNull
    @Description("Quantities, each with all that sources say of it.")
    List<@NonNull FigureView> getFigures();

    @NonNull
    @Description("The pages that back it, and what each of them backs.")
    List<@NonNull CitationView> getCitations();

    @Description("The series that it is an edition of.")
    @Nullable
    SeriesView getSeries();

    @Description("The edition's own name: \"Keen Sword 23\", \"20th SCC\".")
    @Nullable
    String getEdition();

    @NonNull
    @Description("How it stands to other events, read from this one, in both directions.")
    List<@NonNull RelationView> getRelations();

    @NonNull
    @Description("What was mended after a release.")
    List<@NonNull CorrectionView> getCorrections();

    @NonNull
    @Description("The day it came into the dataset.")
    LocalDate getAddedOn();

    @NonNull
    @Description("The day of its last change of substance.")
    LocalDate getUpdatedOn();

    /** The key in the database, which tells the release. Not in the schema: no getter's name. */
    long key();

    /** What it has beside its head, which may be read only now. */
    EventDetails details();

    /** Everyone who took part, in the curators' order. */
    List<ParticipantView> participants();
}

package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.node.GlobalId;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@link EventView}, once for all five types. The schema's nullability isn't inherited from the interface
 * and stands here again.
 */
abstract class EventFields {

    private final EventFacts facts;

    EventFields(EventFacts facts) {
        this.facts = facts;
    }

    @Id
    @NonNull
    public String getId() {
        return GlobalId.Type.EVENT.id(facts.head().slug());
    }

    public long key() {
        return facts.head().key();
    }

    public EventDetails details() {
        return facts.details();
    }

    public List<ParticipantView> participants() {
        return facts.details().participants();
    }

    @NonNull
    public String getSlug() {
        return facts.head().slug();
    }

    @NonNull
    public EventKind getKind() {
        return facts.head().kind();
    }

    @NonNull
    public String getTitle() {
        return facts.head().title();
    }

    public @Nullable String getTitleJa() {
        return facts.head().titleJa();
    }

    @NonNull
    public String getSummary() {
        return facts.details().summary();
    }

    @NonNull
    public EventStatus getStatus() {
        return facts.head().status();
    }

    @NonNull
    public LocalDate getStartDate() {
        return facts.head().startDate();
    }

    public @Nullable LocalDate getEndDate() {
        return facts.head().endDate();
    }

    @NonNull
    public DatePrecision getDatePrecision() {
        return facts.head().datePrecision();
    }

    @NonNull
    public String getEdtf() {
        return facts.head().edtf();
    }

    @NonNull
    public List<@NonNull Domain> getDomains() {
        return facts.head().domains();
    }

    @NonNull
    public List<@NonNull PlaceView> getPlaces() {
        return facts.details().places();
    }

    @NonNull
    public List<@NonNull FigureView> getFigures() {
        return facts.details().figures();
    }

    @NonNull
    public List<@NonNull CitationView> getCitations() {
        return facts.details().citations();
    }

    public @Nullable SeriesView getSeries() {
        return facts.details().series();
    }

    public @Nullable String getEdition() {
        return facts.details().edition();
    }

    @NonNull
    public List<@NonNull RelationView> getRelations() {
        return facts.details().relations();
    }

    @NonNull
    public List<@NonNull CorrectionView> getCorrections() {
        return facts.details().corrections();
    }

    @NonNull
    public LocalDate getAddedOn() {
        return facts.details().addedOn();
    }

    @NonNull
    public LocalDate getUpdatedOn() {
        return facts.details().updatedOn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventFields that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts.head().key());
    }

    @Override
    public String toString() {
        return getId();
    }
}

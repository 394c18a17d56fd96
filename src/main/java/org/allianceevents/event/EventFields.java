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
        return GlobalId.Type.EVENT.id(facts.slug());
    }

    public long key() {
        return facts.key();
    }

    public List<ParticipantView> participants() {
        return facts.participants();
    }

    @NonNull
    public String getSlug() {
        return facts.slug();
    }

    @NonNull
    public EventKind getKind() {
        return facts.kind();
    }

    @NonNull
    public String getTitle() {
        return facts.title();
    }

    public @Nullable String getTitleJa() {
        return facts.titleJa();
    }

    @NonNull
    public String getSummary() {
        return facts.summary();
    }

    @NonNull
    public EventStatus getStatus() {
        return facts.status();
    }

    @NonNull
    public LocalDate getStartDate() {
        return facts.startDate();
    }

    public @Nullable LocalDate getEndDate() {
        return facts.endDate();
    }

    @NonNull
    public DatePrecision getDatePrecision() {
        return facts.datePrecision();
    }

    @NonNull
    public String getEdtf() {
        return facts.edtf();
    }

    @NonNull
    public List<@NonNull Domain> getDomains() {
        return facts.domains();
    }

    @NonNull
    public List<@NonNull PlaceView> getPlaces() {
        return facts.places();
    }

    @NonNull
    public List<@NonNull FigureView> getFigures() {
        return facts.figures();
    }

    @NonNull
    public List<@NonNull CitationView> getCitations() {
        return facts.citations();
    }

    public @Nullable SeriesView getSeries() {
        return facts.series();
    }

    public @Nullable String getEdition() {
        return facts.edition();
    }

    @NonNull
    public List<@NonNull RelationView> getRelations() {
        return facts.relations();
    }

    @NonNull
    public List<@NonNull CorrectionView> getCorrections() {
        return facts.corrections();
    }

    @NonNull
    public LocalDate getAddedOn() {
        return facts.addedOn();
    }

    @NonNull
    public LocalDate getUpdatedOn() {
        return facts.updatedOn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventFields that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts.key());
    }

    @Override
    public String toString() {
        return getId();
    }
}

package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.place.Place;
import org.allianceevents.series.Series;
import org.jspecify.annotations.Nullable;

/** What every event has, whatever its kind. One table holds all five kinds. */
@Entity
@DiscriminatorColumn(name = "kind")
public abstract class Event extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public EventKind kind;

    public String title;
    public @Nullable String titleJa;
    public String summary;

    @Enumerated(EnumType.STRING)
    public EventStatus status;

    /** The earliest day that the event can have covered. */
    public LocalDate startDate;

    /** The latest such day; null while the event goes on. */
    public @Nullable LocalDate endDate;

    @Enumerated(EnumType.STRING)
    public DatePrecision datePrecision;

    /** What is known of the date, as written. */
    public String edtf;

    /** The series that the event is an edition of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Series series;

    public @Nullable String edition;
    public LocalDate addedOn;
    public LocalDate updatedOn;

    /** The main one first. */
    @ElementCollection
    @CollectionTable(name = "event_domain", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    @Column(name = "domain")
    @Enumerated(EnumType.STRING)
    public List<Domain> domains;

    /** The main one first. */
    @ManyToMany
    @JoinTable(
            name = "event_place",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "place_id"))
    @OrderColumn(name = "position")
    public List<Place> places;

    @OneToMany(mappedBy = "event")
    @OrderBy("position")
    public List<Participant> participants;

    @OneToMany(mappedBy = "event")
    @OrderBy("position")
    public List<Figure> figures;

    @OneToMany(mappedBy = "event")
    @OrderBy("position")
    public List<Citation> citations;

    /** In both directions: those that the event's file writes, and those that other files write of it. */
    @OneToMany(mappedBy = "event")
    @OrderBy("position")
    public List<EventRelation> relations;

    @OneToMany(mappedBy = "event")
    @OrderBy("position")
    public List<Correction> corrections;
}

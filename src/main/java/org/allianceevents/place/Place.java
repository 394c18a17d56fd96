package org.allianceevents.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.allianceevents.actor.Actor;
import org.allianceevents.dataset.GeoPrecision;
import org.allianceevents.dataset.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A place where events happen: a base, a city, a country, a sea area. */
@Entity
public class Place extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;
    public String name;
    public @Nullable String nameJa;

    @Enumerated(EnumType.STRING)
    public PlaceKind kind;

    /** ISO 3166-1 alpha-2; null at sea. */
    public @Nullable String country;

    /** The place that contains it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Place parent;

    /** Degrees north, WGS 84; given together with the longitude or not at all. */
    public @Nullable Double latitude;

    /** Degrees east, WGS 84. */
    public @Nullable Double longitude;

    @Enumerated(EnumType.STRING)
    public GeoPrecision precision;

    /** Who runs the base, or ran it last. */
    @ManyToMany
    @JoinTable(
            name = "place_operator",
            joinColumns = @JoinColumn(name = "place_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "position")
    public List<Actor> operators;

    /** Other names that people search by. */
    public List<String> aliases;
}

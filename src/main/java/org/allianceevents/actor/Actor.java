package org.allianceevents.actor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.allianceevents.dataset.ActorKind;
import org.jspecify.annotations.Nullable;

/** A state, an organization, a unit, a ship, a company or a person. */
@Entity
public class Actor extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;
    public String name;
    public @Nullable String nameJa;

    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /** ISO 3166-1 alpha-2. */
    public @Nullable String country;

    public @Nullable String wikidataId;

    /** Names it bore before, the latest first. */
    public List<String> formerNames;

    /** Other names that people search by. */
    public List<String> aliases;

    /** The bodies it belongs to itself; membership is transitive. */
    @ManyToMany
    @JoinTable(
            name = "actor_parent",
            joinColumns = @JoinColumn(name = "actor_id"),
            inverseJoinColumns = @JoinColumn(name = "parent_id"))
    @OrderColumn(name = "position")
    public List<Actor> parents;

    @ManyToMany(mappedBy = "parents")
    @OrderBy("slug")
    public List<Actor> members;

    /** Offices that the person held, the earliest first. */
    @OneToMany(mappedBy = "person")
    @OrderBy("position")
    public List<Office> offices;
}

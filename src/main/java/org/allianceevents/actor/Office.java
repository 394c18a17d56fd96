package org.allianceevents.actor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An office that a person held from one day to another, both included, as far as these are known. */
@Entity
public class Office extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Actor person;

    public int position;

    /** The body that the office belongs to. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Actor organization;

    public String title;
    public @Nullable String titleJa;

    /** Null where the first day is not known. */
    public @Nullable LocalDate heldFrom;

    /** Null while it is held, or where the last day is not known. */
    public @Nullable LocalDate heldUntil;

    /** What is known of the time where not both days are, an interval of the Extended Date/Time Format. */
    public @Nullable String period;
}

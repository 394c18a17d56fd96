package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.allianceevents.source.Source;
import org.jspecify.annotations.Nullable;

/** What one source says of a quantity: a value, or a range with one end or both. */
@Entity
public class Claim extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Figure figure;

    public int position;
    public @Nullable Double value;
    public @Nullable Double minimum;
    public @Nullable Double maximum;

    /** "about", "more than", "up to". */
    public @Nullable String qualifier;

    /** The day that the count is for, if not the event's. */
    public @Nullable LocalDate asOf;

    /** At most one claim of a figure is. */
    public boolean preferred;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    public @Nullable String note;
}

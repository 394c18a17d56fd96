package org.allianceevents.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.allianceevents.dataset.ForceService;
import org.jspecify.annotations.Nullable;

/** How many U.S. personnel one report counted in an area of Japan. */
@Entity
public class ForceLevel extends PanacheEntityBase {

    @Id
    public long id;

    /** The last day of the report's month. */
    public LocalDate asOf;

    /** "Japan", or "Ryukyu Islands" before their reversion in 1972. */
    public String area;

    @Enumerated(EnumType.STRING)
    public ForceService service;

    public int personnel;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    public @Nullable String note;
}

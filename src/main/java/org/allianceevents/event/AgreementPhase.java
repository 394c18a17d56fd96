package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage in the life of an agreement: an extension, provisional application, an amendment, termination. */
@Entity
public class AgreementPhase extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    public Agreement agreement;

    public int position;
    public String label;
    public LocalDate phaseFrom;

    /** Null for a single day, and while the stage lasts. */
    public @Nullable LocalDate phaseUntil;

    public @Nullable String note;
}

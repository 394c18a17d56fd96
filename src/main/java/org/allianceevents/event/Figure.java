package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.allianceevents.dataset.Measure;
import org.jspecify.annotations.Nullable;

/** One quantity with all that sources say of it, never averaged. */
@Entity
public class Figure extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    public int position;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    /** "persons", "aircraft", "JPY": ISO 4217 for money. */
    public String unit;

    /** Whose quantity it is. */
    public @Nullable String scope;

    /** Whether two claims exclude each other. */
    public boolean disputed;

    @OneToMany(mappedBy = "figure")
    @OrderBy("position")
    public List<Claim> claims;
}

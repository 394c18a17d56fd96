package org.allianceevents.load;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.allianceevents.dataset.Completeness;

/** How complete the release is known to be in one scope, in the curators' own words. */
@Entity
public class Coverage extends PanacheEntityBase {

    @Id
    public long id;

    public int position;
    public String scope;
    public LocalDate coveredFrom;
    public LocalDate coveredTo;

    @Enumerated(EnumType.STRING)
    public Completeness completeness;

    public String note;
}

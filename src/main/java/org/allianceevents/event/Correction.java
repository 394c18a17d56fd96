package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;

/** Something the dataset said of an event, and says otherwise now. */
@Entity
public class Correction extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    public int position;
    public LocalDate correctedOn;
    public List<String> fields;
    public String note;
}

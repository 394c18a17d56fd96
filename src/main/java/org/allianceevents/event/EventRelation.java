package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.allianceevents.dataset.RelationType;
import org.jspecify.annotations.Nullable;

/** How one event stands to another: "the event implements the other". */
@Entity
public class EventRelation extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    public int position;

    @Enumerated(EnumType.STRING)
    public RelationType type;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event other;

    public @Nullable String note;
}

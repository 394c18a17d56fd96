package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.allianceevents.actor.Actor;
import org.allianceevents.dataset.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Someone who took part in an event, in one role. */
@Entity
public class Participant extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    public int position;

    /** The person, or the organization itself where no person is named. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Actor actor;

    @Enumerated(EnumType.STRING)
    public ParticipantRole role;

    /** The body that the person spoke for. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor representing;

    /** The office held that day. */
    public @Nullable String office;

    public @Nullable String officeJa;
}

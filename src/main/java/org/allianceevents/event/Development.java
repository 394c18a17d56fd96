package org.allianceevents.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.allianceevents.dataset.DevelopmentType;

/** What bears on the alliance and is none of the other four. */
@Entity
@DiscriminatorValue("DEVELOPMENT")
public class Development extends Event {

    @Enumerated(EnumType.STRING)
    public DevelopmentType developmentType;
}

package org.allianceevents.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.allianceevents.dataset.ExerciseType;
import org.allianceevents.dataset.HostSide;
import org.jspecify.annotations.Nullable;

/** Forces trained or tested themselves. */
@Entity
@DiscriminatorValue("EXERCISE")
public class Exercise extends Event {

    @Enumerated(EnumType.STRING)
    public List<ExerciseType> exerciseTypes;

    @Enumerated(EnumType.STRING)
    public @Nullable HostSide hostSide;
}

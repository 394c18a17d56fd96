package org.allianceevents.series;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.allianceevents.dataset.EventKind;
import org.jspecify.annotations.Nullable;

/** A series of events of one kind: Keen Sword, the Security Consultative Committee. */
@Entity
public class Series extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;
    public String name;
    public @Nullable String nameJa;

    @Enumerated(EnumType.STRING)
    public EventKind kind;

    public String description;

    /** Year of the first edition. */
    public @Nullable Integer startedIn;

    /** Year of the last edition; null while the series goes on. */
    public @Nullable Integer endedIn;

    /** Other names that people search by. */
    public List<String> aliases;
}

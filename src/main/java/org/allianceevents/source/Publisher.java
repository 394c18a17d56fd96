package org.allianceevents.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.allianceevents.dataset.PublisherKind;
import org.jspecify.annotations.Nullable;

/** Who published a page: a ministry, a newspaper, a think tank. */
@Entity
public class Publisher extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;
    public String name;
    public @Nullable String nameJa;

    @Enumerated(EnumType.STRING)
    public PublisherKind kind;
}

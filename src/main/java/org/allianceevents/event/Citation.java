package org.allianceevents.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.allianceevents.source.Source;
import org.jspecify.annotations.Nullable;

/** A page that backs something an event says. */
@Entity
public class Citation extends PanacheEntityBase {

    @Id
    public long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Event event;

    public int position;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /** The fields of the event that the page backs: "date", "participants", "figures.personnel". */
    public List<String> supports;

    /** Where on the page: a page number, a section. */
    public @Nullable String locator;
}

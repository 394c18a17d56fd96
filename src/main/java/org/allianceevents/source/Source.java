package org.allianceevents.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page that someone read, and that backs what the dataset says. */
@Entity
public class Source extends PanacheEntityBase {

    @Id
    public long id;

    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public Publisher publisher;

    public String title;
    public String url;

    /** The address of an archived copy. */
    public @Nullable String archiveUrl;

    /** Null where the page names no day of publication. */
    public @Nullable LocalDate publishedOn;

    /** The day on which a curator read the page, or a stored copy of it. */
    public LocalDate accessedOn;

    /** BCP 47. */
    public String language;
}

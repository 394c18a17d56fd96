package org.allianceevents.load;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** The release that the database holds: the table has one row, or none before the first load. */
@Entity
public class DatasetRelease extends PanacheEntityBase {

    @Id
    public long id;

    public String version;
    public LocalDate releasedOn;

    /** SHA-256 of the dataset's files: a load of the same files changes nothing. */
    public String checksum;

    public String license;
    public String citation;
    public int eventCount;
    public int actorCount;
    public int placeCount;
    public int sourceCount;

    /** The first day of the earliest event. */
    public LocalDate firstDate;

    /** The latest day that is known of any event. */
    public LocalDate lastDate;

    public Instant loadedAt;
}

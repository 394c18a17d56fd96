package org.allianceevents.load;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** Names of one concept in both languages: a search by any of them finds all. */
@Entity
public class GlossaryTerm extends PanacheEntityBase {

    @Id
    public long id;

    public List<String> en;
    public List<String> ja;
}

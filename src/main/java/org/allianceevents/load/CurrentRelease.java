package org.allianceevents.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The release that the database holds, as far as this process knows. Another process may load a new one at any time. */
@ApplicationScoped
public class CurrentRelease {

    private final EntityManager entities;
    private final AtomicReference<@Nullable Release> known = new AtomicReference<>();

    CurrentRelease(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The release last seen.
     *
     * @throws IllegalStateException if none has been seen yet
     */
    public Release get() {
        return find().orElseThrow(() -> new IllegalStateException("No release of the dataset is loaded yet."));
    }

    /** The release last seen, without asking the database. */
    public Optional<Release> find() {
        return Optional.ofNullable(known.get());
    }

    /** Asks the database which release it holds. */
    @Transactional
    public Optional<Release> refresh() {
        // One statement, so that the coverage is that of this release.
        List<Object[]> rows = entities.createQuery(
                        "select r, c from DatasetRelease r left join Coverage c on true order by c.position",
                        Object[].class)
                .getResultList();
        known.set(rows.isEmpty() ? null : release(rows));
        return find();
    }

    private static Release release(List<Object[]> rows) {
        List<Coverage> coverage = rows.stream()
                .map(row -> (Coverage) row[1])
                .filter(c -> c != null)
                .toList();
        return Release.of((DatasetRelease) rows.get(0)[0], coverage);
    }
}

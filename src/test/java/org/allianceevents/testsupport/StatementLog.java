package org.allianceevents.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Every statement that answers take: those of the search, which jOOQ runs, and those of the catalog, by Hibernate. */
@ApplicationScoped
@Default
@PersistenceUnitExtension
public class StatementLog implements StatementInspector, ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final List<String> ofSearch = new CopyOnWriteArrayList<>();
    private final List<String> ofCatalog = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        // The watch for new releases reads the release and its coverage every two seconds, whoever else asks.
        if (!sql.contains("coverage")) {
            ofCatalog.add(sql);
        }
        return sql;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        ofSearch.add(context.sql());
    }

    /** What the search has run since the log was cleared. */
    public List<String> ofSearch() {
        return List.copyOf(ofSearch);
    }

    /** What the catalog has run since the log was cleared. */
    public List<String> ofCatalog() {
        return List.copyOf(ofCatalog);
    }

    public void clear() {
        ofSearch.clear();
        ofCatalog.clear();
    }
}

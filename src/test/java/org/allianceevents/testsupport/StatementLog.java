package org.allianceevents.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.allianceevents.search.StatementListener;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement that answers take: those that search, those that read events, and the catalog's others, by Hibernate. */
@ApplicationScoped
@Default
@PersistenceUnitExtension
public class StatementLog implements StatementInspector, StatementListener {

    private static final long serialVersionUID = 1L;

    /** A statement as it was sent. */
    public record Sent(String text, List<Object> values) {}

    private final transient Queue<Sent> ofSearch = new ConcurrentLinkedQueue<>();
    private final transient Queue<Sent> ofEvents = new ConcurrentLinkedQueue<>();
    private final transient Queue<String> ofCatalog = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        // The watch for new releases reads the release and its coverage every two seconds, whoever else asks.
        if (!sql.contains("coverage")) {
            ofCatalog.add(sql);
        }
        return sql;
    }

    @Override
    public void sending(String text, List<Object> values) {
        (text.contains("event_body") || text.contains("event_head") ? ofEvents : ofSearch).add(new Sent(text, values));
    }

    /** What the search has run since the log was cleared. */
    public List<String> ofSearch() {
        return ofSearch.stream().map(Sent::text).toList();
    }

    /** The same with what was bound in it. */
    public List<Sent> sentBySearch() {
        return List.copyOf(ofSearch);
    }

    /** What has read events for the catalog since the log was cleared. */
    public List<Sent> sentForEvents() {
        return List.copyOf(ofEvents);
    }

    /** What the catalog has run since the log was cleared to read all but events. */
    public List<String> ofCatalog() {
        return List.copyOf(ofCatalog);
    }

    public void clear() {
        ofSearch.clear();
        ofEvents.clear();
        ofCatalog.clear();
    }
}

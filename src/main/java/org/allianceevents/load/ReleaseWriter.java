package org.allianceevents.load;

import static java.util.Comparator.naturalOrder;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.EventDate;
import org.allianceevents.dataset.EventEntry;

/** Writes one release in place of another, within a transaction that someone else began and will end. */
final class ReleaseWriter {

    /**
     * Which rows a dataset becomes. To be raised when the same files give other rows, as when text is split into other
     * words: what an older program loaded then counts as changed.
     */
    static final int ROWS_VERSION = 4;

    /** How many events' rows are kept in memory before they are written. */
    private static final int EVENTS_AT_ONCE = 1000;

    /** What each sort of what is derived may take in memory, before it goes to disk. */
    private static final String SORTING = "64MB";

    private final Connection connection;
    private final Dataset dataset;
    private final Rows rows = new Rows();

    ReleaseWriter(Connection connection, Dataset dataset) {
        this.connection = connection;
        this.dataset = dataset;
    }

    void replace(LoadProgress progress) throws SQLException {
        delete();
        References references = new References(dataset, new Keys(nextRelease()));
        new ReferenceRows(rows, references).add(dataset);
        addRelease(references.keys.release());
        rows.write(connection);
        writeEvents(references, progress);
        fillDerived();
        addRedirects(references);
        rows.write(connection);
        analyze();
    }

    /** Row by row: emptying a table at once would make all readers wait for the end of the load. */
    private void delete() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = Rows.TABLES.size() - 1; i >= 0; i--) {
                statement.execute("delete from " + Rows.TABLES.get(i));
            }
        }
    }

    private int nextRelease() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select nextval('release_id')")) {
            result.next();
            return result.getInt(1);
        }
    }

    private void writeEvents(References references, LoadProgress progress) throws SQLException {
        EventRows events = new EventRows(rows, references);
        int written = 0;
        try (BatchWriter writer = new BatchWriter(connection)) {
            for (EventEntry event : dataset.events()) {
                events.add(event);
                written++;
                if (written % EVENTS_AT_ONCE == 0) {
                    writer.write(rows.take());
                    progress.written(written, dataset.events().size());
                }
            }
            writer.write(rows.take());
            writer.await();
        }
        if (written % EVENTS_AT_ONCE != 0) {
            progress.written(written, dataset.events().size());
        }
    }

    /** What the database makes of the rows itself: the text is in the migrations. */
    private void fillDerived() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '" + SORTING + "'");
            statement.execute("select fill_event_facet(), fill_event_body()");
        }
    }

    private void addRelease(long key) {
        LocalDate releasedOn = dataset.release().releasedOn();
        LocalDate first = days(EventDate::start).min(naturalOrder()).orElse(releasedOn);
        LocalDate last = days(date -> date.end() == null ? date.start() : date.end())
                .max(naturalOrder())
                .orElse(releasedOn);
        rows.add("dataset_release", row -> row.put("id", key)
                .put("version", dataset.release().version())
                .put("released_on", releasedOn)
                .put("checksum", dataset.checksum())
                .put("license", dataset.release().license())
                .put("citation", dataset.release().citation())
                .put("event_count", dataset.events().size())
                .put("actor_count", dataset.actors().size())
                .put("place_count", dataset.places().size())
                .put(
                        "source_count",
                        dataset.publishers().stream()
                                .mapToInt(publisher -> publisher.pages().size())
                                .sum())
                .put("first_date", first)
                .put("last_date", last)
                .put("loaded_at", Instant.now())
                .put("rows_version", ROWS_VERSION));
    }

    private void addRedirects(References references) {
        dataset.redirects().forEach((slug, target) -> {
            if (references.events.contains(target)) {
                rows.add("event_redirect", row -> row.put("slug", slug).put("event_id", references.events.key(target)));
            }
            addRedirect("ACTOR", references.actors, slug, target);
            addRedirect("PLACE", references.places, slug, target);
            addRedirect("SERIES", references.series, slug, target);
        });
    }

    private void addRedirect(String noun, Slugs<?> entries, String slug, String target) {
        if (entries.contains(target)) {
            rows.add(
                    "slug_redirect",
                    row -> row.put("noun", noun).put("slug", slug).put("entry_key", entries.key(target)));
        }
    }

    private Stream<LocalDate> days(Function<EventDate, LocalDate> day) {
        return dataset.events().stream().map(EventEntry::date).map(day);
    }

    /** Before the commit, so that the first search of the new release is planned for it. */
    private void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze " + String.join(", ", Rows.TABLES));
        }
    }
}

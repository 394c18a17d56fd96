package org.allianceevents.load;

import static java.util.Comparator.naturalOrder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    static final int ROWS_VERSION = 5;

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
        readByKeys(true);
        writeRelations(references);
        writeEvents(references, progress);
        readByKeys(false);
        addRedirects(references);
        rows.write(connection);
        analyze(Rows.TABLES);
        fillFacets();
        analyze(List.of("event_facet"));
    }

    /** Row by row: emptying a table at once would make all readers wait for the end of the load. */
    private void delete() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = Rows.TABLES.size() - 1; i >= 0; i--) {
                statement.execute("delete from " + Rows.TABLES.get(i));
            }
        }
    }

    /**
     * A number that no release had before, in this database or in one that it took the place of: services that go on meanwhile know
     * releases by their numbers. Seconds since 2026 fit until 2094.
     */
    private int nextRelease() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select setval('release_id', greatest(nextval('release_id'),"
                        + " extract(epoch from now() - timestamptz '2026-01-01Z')::bigint))")) {
            result.next();
            return result.getInt(1);
        }
    }

    /**
     * Lets the database look for single rows by keys alone. It knows the tables only as the release before left them, and keeps the
     * plans that it makes for the first batch, as for the checks of references: if those read a small table whole, they would
     * do so for each row of a table that grows. Plans of loads before don't count either.
     */
    private void readByKeys(boolean alone) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_seqscan = " + (alone ? "off" : "default"));
            statement.execute("discard plans");
        }
    }

    /** Before the events, for an event's relations may stand in the files of others, and its body tells them. */
    private void writeRelations(References references) throws SQLException {
        EventRelationRows relations = new EventRelationRows(rows, references);
        int position = 0;
        try (BatchWriter writer = new BatchWriter(connection)) {
            for (EventEntry event : dataset.events()) {
                relations.add(references.keys.of(position++), event);
                if (position % EVENTS_AT_ONCE == 0) {
                    writer.write(rows.take()::write);
                }
            }
            writer.write(rows.take()::write);
            writer.await();
        }
    }

    private void writeEvents(References references, LoadProgress progress) throws SQLException {
        EventRows events = new EventRows(rows, references);
        int written = 0;
        int made = 0;
        try (BatchWriter writer = new BatchWriter(connection)) {
            for (EventEntry event : dataset.events()) {
                events.add(references.keys.of(made++), event);
                if (made % EVENTS_AT_ONCE == 0 || made == dataset.events().size()) {
                    writer.write(withBodies(rows.take(), references.keys.of(written), references.keys.of(made - 1)));
                    written = made;
                    progress.written(written, dataset.events().size());
                }
            }
            writer.await();
        }
    }

    /** The rows of the events between two keys, and what the database makes of them at once: the text is in the migrations. */
    private static BatchWriter.Work withBodies(Rows.Batch rows, long first, long last) {
        return connection -> {
            rows.write(connection);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select fill_event_body(keys.first, keys.last), fill_event_head(keys.first, keys.last)"
                            + " from (values (?::bigint, ?::bigint)) as keys (first, last)")) {
                statement.setLong(1, first);
                statement.setLong(2, last);
                statement.execute();
            }
        };
    }

    /** What the database makes of all events together, in the order of its index. */
    private void fillFacets() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '" + SORTING + "'");
            statement.execute("select fill_event_facet()");
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
    private void analyze(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze " + String.join(", ", tables));
        }
    }
}

package org.allianceevents.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.allianceevents.dataset.PublisherKind;
import org.allianceevents.search.Row;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/** Makes views of sources, each one once. */
final class SourceShape {

    private final Function<Long, @Nullable SourceView> known;
    private final Map<Long, SourceView> all = new HashMap<>();
    private final Map<Long, SourceView> made = new HashMap<>();

    SourceShape(Function<Long, @Nullable SourceView> known) {
        this.known = known;
    }

    /** Takes a row of {@link EventQueries#SOURCES}. */
    void add(Row row) throws SQLException {
        long key = row.key(1);
        if (all.containsKey(key)) {
            return;
        }
        SourceView view = known.apply(key);
        if (view == null) {
            view = view(row);
            made.put(key, view);
        }
        all.put(key, view);
    }

    SourceView get(long key) {
        return all.get(key);
    }

    /** Those that weren't known. */
    Map<Long, SourceView> made() {
        return made;
    }

    private static SourceView view(Row row) throws SQLException {
        return new SourceView(
                row.key(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.constant(5, PublisherKind.class),
                row.text(6),
                row.textOrNull(7),
                row.dayOrNull(8),
                row.day(9),
                row.text(10));
    }
}

package org.allianceevents.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.dataset.Measure;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.FigureView;
import org.allianceevents.search.Row;
import org.jspecify.annotations.Nullable;

/** Makes views of figures of their claims' rows. */
final class FigureShape {

    /** A figure, while its claims come. */
    private record Begun(
            long key, Measure measure, String unit, @Nullable String scope, boolean disputed, List<ClaimView> claims) {

        FigureView view() {
            return FigureView.of(measure, unit, scope, disputed, List.copyOf(claims));
        }
    }

    private final SourceShape sources;
    private final Map<Long, List<Begun>> begun = new HashMap<>();

    FigureShape(SourceShape sources) {
        this.sources = sources;
    }

    /** Takes a row of {@link EventQueries#FIGURES}. */
    void add(Row row) throws SQLException {
        List<Begun> ofEvent = begun.computeIfAbsent(row.key(1), first -> new ArrayList<>());
        if (ofEvent.isEmpty() || ofEvent.get(ofEvent.size() - 1).key() != row.key(2)) {
            ofEvent.add(new Begun(
                    row.key(2),
                    row.constant(3, Measure.class),
                    row.text(4),
                    row.textOrNull(5),
                    row.flag(6),
                    new ArrayList<>()));
        }
        ofEvent.get(ofEvent.size() - 1).claims().add(claim(row));
    }

    /** The figures of an event, in their order. */
    List<FigureView> of(long event) {
        return begun.getOrDefault(event, List.of()).stream().map(Begun::view).toList();
    }

    private ClaimView claim(Row row) throws SQLException {
        return new ClaimView(
                row.doubleOrNull(7),
                row.doubleOrNull(8),
                row.doubleOrNull(9),
                row.textOrNull(10),
                row.dayOrNull(11),
                row.flag(12),
                sources.get(row.key(13)),
                row.textOrNull(14));
    }
}

package org.allianceevents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.export.Column.Type;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DateConditions;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.source.ForceLevelView;
import org.jspecify.annotations.Nullable;

/** The table of U.S. personnel in Japan. Its rows belong to no event; of the filter only the days apply. */
final class ForceLevelTable {

    static final List<Column<ForceLevelView>> COLUMNS = List.of(
            new Column<>("asOf", "the last day of the report's month", Type.DAY, ForceLevelView::asOf),
            new Column<>("area", "`Japan`, or `Ryukyu Islands` before 1972", ForceLevelView::area),
            new Column<>("service", "`ARMY`, `TOTAL`", ForceLevelView::service),
            new Column<>("personnel", "how many", Type.WHOLE_NUMBER, ForceLevelView::personnel),
            new Column<>("source", "slug of the page", level -> level.source().slug()),
            new Column<>("publisher", "its name", level -> level.source().publisher()),
            new Column<>("url", "its address", level -> level.source().url()),
            new Column<>("note", "the curators'", ForceLevelView::note));

    private ForceLevelTable() {}

    /**
     * The rows that a request asks for.
     *
     * @throws BadInput if its days contradict each other
     */
    static List<ForceLevelView> rows(List<ForceLevelView> all, ExportRequest request) {
        @Nullable DateRange range = request.filter().date;
        if (range == null) {
            return all;
        }
        @Nullable LocalDate from = range.from;
        @Nullable LocalDate to = range.to;
        DateConditions.requireAccepted(from, ExportParameter.FROM.key());
        DateConditions.requireAccepted(to, ExportParameter.TO.key());
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput(ExportParameter.FROM.key(), from + " is after to " + to + ".");
        }
        return all.stream()
                .filter(level -> from == null || !level.asOf().isBefore(from))
                .filter(level -> to == null || !level.asOf().isAfter(to))
                .toList();
    }

    static void write(List<ForceLevelView> all, ExportHead head, OutputStream out) throws IOException {
        CsvFile<ForceLevelView> file = new CsvFile<>(out, COLUMNS, head);
        for (ForceLevelView row : rows(all, head.request())) {
            file.add(row);
        }
        file.end();
    }
}

package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.allianceevents.search.KeyPage.Hit;
import org.jspecify.annotations.Nullable;

/** Reads one page of keys in one statement. */
@ApplicationScoped
class Pages {

    private final Statements statements;

    Pages(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param from the tables
     * @param key the column whose values the page is made of
     */
    KeyPage page(String from, String key, Sql condition, Keyset order, PageRequest request) {
        @Nullable
        List<Object> place = request.cursor() == null ? null : order.read(request.cursor(), request.cursorArgument());
        boolean backwards = request.backwards();
        Sql onPage = place == null ? condition : condition.and(order.beyond(place, backwards, false));
        // The limit is no value: a plan that is kept for all values must know how few rows are wanted.
        Sql query = Sql.of("select " + key + ", ")
                .then(order.place())
                .then(" from " + from)
                .where(onPage)
                .then(" order by ")
                .then(order.order(backwards))
                .then(" limit " + (request.size() + 1));
        List<Hit> found = statements.shared(query, row -> {
            Cursor cursor = order.cursor(row, 2);
            return new Hit(row.key(1), () -> cursor);
        });
        boolean more = found.size() > request.size();
        List<Hit> hits = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (backwards) {
            Collections.reverse(hits);
        }
        BooleanSupplier behind = () -> place != null
                && statements.exists(
                        Sql.of("select 1 from " + from).where(condition.and(order.beyond(place, !backwards, true))));
        return backwards ? new KeyPage(hits, behind, () -> more) : new KeyPage(hits, () -> more, behind);
    }
}

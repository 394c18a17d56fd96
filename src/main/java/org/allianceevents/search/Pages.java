package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.allianceevents.search.KeyPage.Hit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads one page of keys in one statement. */
@ApplicationScoped
class Pages {

    private final Statements statements;

    Pages(Statements statements) {
        this.statements = statements;
    }

    KeyPage page(TableLike<?> table, Field<Long> key, Condition condition, Keyset order, PageRequest request) {
        @Nullable
        List<Object> place = request.cursor() == null ? null : order.read(request.cursor(), request.cursorArgument());
        boolean backwards = request.backwards();
        Condition onPage = place == null ? condition : condition.and(order.beyond(place, backwards, false));
        List<Field<?>> fields = new ArrayList<>();
        fields.add(key.as("key"));
        fields.addAll(order.fields());
        Select<?> query = DSL.select(fields)
                .from(table)
                .where(onPage)
                .orderBy(order.order(backwards))
                .limit(request.size() + 1);
        List<? extends Record> rows = statements.rows(query);
        boolean more = rows.size() > request.size();
        List<Hit> hits = new ArrayList<>();
        for (Record row : rows.subList(0, Math.min(rows.size(), request.size()))) {
            hits.add(new Hit(row.get("key", Long.class), order.cursor(row).encode()));
        }
        if (backwards) {
            Collections.reverse(hits);
        }
        BooleanSupplier behind = () -> place != null
                && statements.exists(
                        DSL.selectOne().from(table).where(condition).and(order.beyond(place, !backwards, true)));
        return backwards ? new KeyPage(hits, behind, () -> more) : new KeyPage(hits, () -> more, behind);
    }
}

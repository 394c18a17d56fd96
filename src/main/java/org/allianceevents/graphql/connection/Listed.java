package org.allianceevents.graphql.connection;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.allianceevents.search.KeyPage;
import org.jspecify.annotations.Nullable;

/** A page of keys with their views, from which every type of connection is made; for one answer. */
public final class Listed<V> {

    private final KeyPage page;
    private final Supplier<List<V>> reading;
    private final Selected selected;
    private @Nullable List<V> views;

    /** @param reading gets the views in the order of the keys; those who only count don't ask for them */
    public Listed(KeyPage page, Supplier<List<V>> reading, Selected selected) {
        this.page = page;
        this.reading = reading;
        this.selected = selected;
    }

    public Selected selected() {
        return selected;
    }

    List<V> views() {
        if (views == null) {
            views = reading.get();
        }
        return views;
    }

    /** The edges, each made when it is asked for: most clients want the nodes alone, and a cursor takes some time. */
    <E> List<E> edges(BiFunction<String, V, E> edge) {
        List<V> nodes = views();
        return new AbstractList<>() {

            @Override
            public E get(int index) {
                return edge.apply(page.hits().get(index).cursor(), nodes.get(index));
            }

            @Override
            public int size() {
                return nodes.size();
            }
        };
    }

    PageInfo pageInfo() {
        return new PageInfo(page);
    }
}

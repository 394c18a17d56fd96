package org.allianceevents.graphql.connection;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import org.allianceevents.search.KeyPage;

/**
 * A page of keys with their views, from which every type of connection is made.
 *
 * @param views in the order of the keys
 */
public record Listed<V>(KeyPage page, List<V> views, Selected selected) {

    /** The edges, each made when it is asked for: most clients want the nodes alone, and a cursor takes some time. */
    <E> List<E> edges(BiFunction<String, V, E> edge) {
        return new AbstractList<>() {

            @Override
            public E get(int index) {
                return edge.apply(page.hits().get(index).cursor(), views.get(index));
            }

            @Override
            public int size() {
                return views.size();
            }
        };
    }

    PageInfo pageInfo() {
        return new PageInfo(page);
    }
}

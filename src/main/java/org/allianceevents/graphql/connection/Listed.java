package org.allianceevents.graphql.connection;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.allianceevents.search.KeyPage;

/**
 * A page of keys with their views, from which every type of connection is made.
 *
 * @param views in the order of the keys
 */
public record Listed<V>(KeyPage page, List<V> views, Selected selected) {

    <E> List<E> edges(BiFunction<String, V, E> edge) {
        return IntStream.range(0, views.size())
                .mapToObj(i -> edge.apply(page.hits().get(i).cursor(), views.get(i)))
                .toList();
    }

    PageInfo pageInfo() {
        return new PageInfo(page);
    }
}

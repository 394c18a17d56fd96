package org.allianceevents.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.node.GlobalId;
import org.allianceevents.node.GlobalId.Type;
import org.allianceevents.node.Node;
import org.allianceevents.search.Directory;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.Vocabulary.Noun;
import org.jspecify.annotations.Nullable;

/** Finds objects by their global identifiers, those of one type in one batch. */
@ApplicationScoped
class Nodes {

    private final EventSearch search;
    private final Directory directory;
    private final Catalog catalog;

    Nodes(EventSearch search, Directory directory, Catalog catalog) {
        this.search = search;
        this.directory = directory;
        this.catalog = catalog;
    }

    /** The objects with these identifiers, in their order; null where there is none. */
    List<@Nullable Node> find(List<String> ids) {
        Map<Type, List<String>> slugs = new EnumMap<>(Type.class);
        List<Optional<GlobalId>> asked = ids.stream().map(GlobalId::parse).toList();
        asked.forEach(id -> id.ifPresent(known ->
                slugs.computeIfAbsent(known.type(), type -> new ArrayList<>()).add(known.slug())));
        Map<GlobalId, Node> found = new HashMap<>();
        slugs.forEach(
                (type, names) -> nodes(type, names).forEach((slug, node) -> found.put(new GlobalId(type, slug), node)));
        List<@Nullable Node> nodes = new ArrayList<>();
        asked.forEach(id -> nodes.add(id.map(found::get).orElse(null)));
        return nodes;
    }

    private Map<String, Node> nodes(Type type, List<String> slugs) {
        return switch (type) {
            case EVENT -> bySlug(search.find(slugs), keys -> asNodes(catalog.events(keys)));
            case ACTOR -> bySlug(directory.find(Noun.ACTOR, slugs), keys -> asNodes(catalog.actors(keys)));
            case PLACE -> bySlug(directory.find(Noun.PLACE, slugs), keys -> asNodes(catalog.places(keys)));
            case SERIES -> bySlug(directory.find(Noun.SERIES, slugs), keys -> asNodes(catalog.series(keys)));
            case SOURCE -> bySlug(directory.findSources(slugs), keys -> asNodes(catalog.sources(keys)));
        };
    }

    private static List<Node> asNodes(List<?> views) {
        return views.stream().map(Node.class::cast).toList();
    }

    private static Map<String, Node> bySlug(Map<String, Long> keys, Function<List<Long>, List<Node>> shape) {
        List<String> slugs = List.copyOf(keys.keySet());
        List<Node> nodes = shape.apply(slugs.stream().map(keys::get).toList());
        Map<String, Node> bySlug = new HashMap<>();
        for (int i = 0; i < slugs.size(); i++) {
            bySlug.put(slugs.get(i), nodes.get(i));
        }
        return bySlug;
    }
}

package org.allianceevents.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.graphql.connection.EventConnection;
import org.allianceevents.search.FacetCount;
import org.allianceevents.search.Facets;
import org.allianceevents.search.Facets.Dimension;
import org.allianceevents.search.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Facets of a page of events: one statement for all dimensions that the client selected. */
@GraphQLApi
public class FacetApi {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    private final Facets facets;
    private final Context context;

    FacetApi(Facets facets, Context context) {
        this.facets = facets;
        this.context = context;
    }

    @NonNull
    @Description("How many events have each value of a dimension.")
    public EventFacets facets(@Source EventConnection connection) {
        Map<Dimension, Integer> asked = new EnumMap<>(Dimension.class);
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        for (SelectedField field : environment.getSelectionSet().getImmediateFields()) {
            dimension(field.getName(), field.getArguments(), asked);
        }
        return new EventFacets(facets.of(((EventsSelected) connection.listed().selected()).selection(), asked));
    }

    private static void dimension(String field, Map<String, Object> arguments, Map<Dimension, Integer> asked) {
        if (field.startsWith("__")) {
            return;
        }
        Dimension dimension = Dimension.valueOf(field.toUpperCase(Locale.ROOT));
        Object first = arguments.getOrDefault("first", DEFAULT);
        asked.merge(dimension, checked(first instanceof Integer number ? number : DEFAULT), Math::max);
    }

    private static int checked(int first) {
        PageRequest.checkSize("first", first, MOST);
        return first;
    }

    @NonNull
    @Description("Actors, with the events of their members; those with most events first.")
    public List<@NonNull FacetCount> actors(@Source EventFacets of, @Name("first") @DefaultValue("20") Integer first) {
        return cut(of, Dimension.ACTORS, first);
    }

    @NonNull
    @Description("Places, with the events at their parts; those with most events first.")
    public List<@NonNull FacetCount> places(@Source EventFacets of, @Name("first") @DefaultValue("20") Integer first) {
        return cut(of, Dimension.PLACES, first);
    }

    @NonNull
    @Description("Series; those with most events first.")
    public List<@NonNull FacetCount> series(@Source EventFacets of, @Name("first") @DefaultValue("20") Integer first) {
        return cut(of, Dimension.SERIES, first);
    }

    @NonNull
    @Description("Publishers that back events; those with most events first.")
    public List<@NonNull FacetCount> publishers(
            @Source EventFacets of, @Name("first") @DefaultValue("20") Integer first) {
        return cut(of, Dimension.PUBLISHERS, first);
    }

    private static List<FacetCount> cut(EventFacets facets, Dimension dimension, Integer first) {
        List<FacetCount> counts = facets.of(dimension);
        return counts.subList(0, Math.min(counts.size(), first == null ? DEFAULT : first));
    }
}

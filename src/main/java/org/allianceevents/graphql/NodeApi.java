package org.allianceevents.graphql;

import java.util.List;
import org.allianceevents.node.Node;
import org.allianceevents.search.BadInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Objects by their global identifiers. */
@GraphQLApi
public class NodeApi {

    private static final int MOST = 100;

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description("The object with an identifier; null if there is none.")
    public @Nullable Node node(@Name("id") @NonNull @Id String id) {
        return nodes.find(List.of(id)).get(0);
    }

    @Query
    @NonNull
    @Description("The objects with these identifiers, in their order; null where there is none. At most 100.")
    public List<@Nullable Node> nodes(@Name("ids") @NonNull List<String> ids) {
        if (ids.size() > MOST) {
            throw new BadInput("ids", ids.size() + " identifiers were given, at most " + MOST + " are accepted.");
        }
        return nodes.find(ids);
    }
}

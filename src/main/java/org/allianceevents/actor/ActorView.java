package org.allianceevents.actor;

import java.util.List;
import org.allianceevents.dataset.ActorKind;
import org.allianceevents.node.GlobalId;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An actor as the API shows it. Its members and events are asked of the search. */
@Name("Actor")
@Description("A state, organization, unit, ship, company or person that takes part in events.")
public record ActorView(
        @Ignore long key,
        @NonNull @Description("Its name for ever, in lower-case words and hyphens.") String slug,
        @NonNull String name,
        @Nullable String nameJa,
        @NonNull ActorKind kind,
        @Description("ISO 3166-1 alpha-2; null for a body of several countries.") @Nullable String country,
        @Description("Its item in Wikidata.") @Nullable String wikidataId,
        @NonNull @Description("The bodies it belongs to.") List<@NonNull ActorView> parents,
        @NonNull @Description("The offices that a person held, the earliest first.") List<@NonNull OfficeView> offices,
        @NonNull @Description("Names it bore before, the latest first.") List<@NonNull String> formerNames)
        implements Node {

    @Override
    @Id
    @NonNull
    public String getId() {
        return GlobalId.Type.ACTOR.id(slug);
    }
}

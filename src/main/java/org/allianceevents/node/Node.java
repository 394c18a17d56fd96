package org.allianceevents.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An object with a global identifier, as the Relay specification has it. */
@Name("Node")
@Description("An object with a global identifier, as the Relay specification has it.")
public interface Node {

    @Id
    @NonNull
    @Description("The identifier: the type, a colon and the slug, \"event:2023-08-18-camp-david-summit\".")
    String getId();
}

package org.allianceevents.event;

import org.allianceevents.dataset.DevelopmentType;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A development as the API shows it. */
@Name("Development")
@Description("What bears on the alliance and is none of the other four kinds.")
public final class DevelopmentView extends EventFields implements EventView, Node {

    private final DevelopmentType developmentType;

    public DevelopmentView(EventFacts facts, DevelopmentType developmentType) {
        super(facts);
        this.developmentType = developmentType;
    }

    @NonNull
    public DevelopmentType getDevelopmentType() {
        return developmentType;
    }
}

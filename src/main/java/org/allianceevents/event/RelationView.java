package org.allianceevents.event;

import org.allianceevents.dataset.RelationType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A relation as the API shows it. It holds the other event's key: events point at one another in circles, and the other
 * one is looked up only when asked for.
 */
@Name("EventRelation")
@Description("How an event stands to another, read from this one: \"IMPLEMENTS the event\".")
public record RelationView(@NonNull RelationType type, @Ignore long otherKey, @Nullable String note) {}

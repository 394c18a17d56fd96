package org.allianceevents.graphql.connection;

import org.allianceevents.event.AgreementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One of the agreements of a page, and where it stands. */
@Name("AgreementEdge")
@Description("One of the agreements of a page, and where it stands.")
public record AgreementEdge(@NonNull String cursor, @NonNull AgreementView node) {}

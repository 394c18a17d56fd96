package org.allianceevents.graphql;

import static org.allianceevents.graphql.Selections.fields;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.Map;
import java.util.Set;

/** The fields of events that lists mostly show, and that an event's head therefore has. */
final class HeadFields {

    private static final Set<String> ALL = Set.of(
            "__typename",
            "id",
            "slug",
            "kind",
            "title",
            "titleJa",
            "status",
            "startDate",
            "endDate",
            "datePrecision",
            "edtf",
            "domains",
            "format",
            "level",
            "mode",
            "instrument",
            "binding",
            "signedOn",
            "approvedOn",
            "inForceFrom",
            "inForceUntil",
            "inForce",
            "phases",
            "treatyReference",
            "exerciseType",
            "hostSide",
            "days",
            "posture",
            "change",
            "unit",
            "platform",
            "quantity",
            "origin",
            "destination",
            "developmentType");

    private HeadFields() {}

    /** Whether the connection that is being got shows no more of its events. */
    static boolean suffice() {
        DataFetchingEnvironment connection =
                SmallRyeContextManager.getCurrentSmallRyeContext().getDataFetchingEnvironment();
        Map<String, FragmentDefinition> fragments = connection.getFragmentsByName();
        return connection.getMergedField().getFields().stream().allMatch(field -> ofConnection(field, fragments));
    }

    private static boolean ofConnection(Field connection, Map<String, FragmentDefinition> fragments) {
        return fields(connection.getSelectionSet(), fragments).stream().allMatch(field -> switch (field.getName()) {
            case "nodes", "node" -> ofEvent(field, fragments);
            case "edges" -> ofConnection(field, fragments);
            default -> true;
        });
    }

    private static boolean ofEvent(Field event, Map<String, FragmentDefinition> fragments) {
        return fields(event.getSelectionSet(), fragments).stream().allMatch(field -> ALL.contains(field.getName()));
    }
}

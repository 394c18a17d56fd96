package org.allianceevents.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a valid document selects of one object: its fragments lead in no circle. */
final class Selections {

    private Selections() {}

    /** The fields, those of fragments too, for whatever type and on whatever condition. */
    static List<Field> fields(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        List<Field> fields = new ArrayList<>();
        collect(selections, fragments, fields);
        return fields;
    }

    private static void collect(
            SelectionSet selections, Map<String, FragmentDefinition> fragments, List<Field> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.add(field);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getSelectionSet(), fragments, fields);
            } else if (selection instanceof FragmentSpread spread) {
                collect(fragments.get(spread.getName()).getSelectionSet(), fragments, fields);
            }
        }
    }
}

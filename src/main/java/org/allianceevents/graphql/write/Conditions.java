package org.allianceevents.graphql.write;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The variables of a document that decide whether something is selected: those in {@code skip} and {@code include}. */
final class Conditions {

    private final Set<String> names = new TreeSet<>();

    private Conditions() {}

    static List<String> of(Document document) {
        Conditions conditions = new Conditions();
        conditions.visit(document);
        return List.copyOf(conditions.names);
    }

    private void visit(Node<?> node) {
        for (Node<?> child : node.getChildren()) {
            if (child instanceof Directive directive) {
                directive.getArguments().stream()
                        .filter(argument -> argument.getValue() instanceof VariableReference)
                        .forEach(argument -> names.add(((VariableReference) argument.getValue()).getName()));
            } else {
                visit(child);
            }
        }
    }
}

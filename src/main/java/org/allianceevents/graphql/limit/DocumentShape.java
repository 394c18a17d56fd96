package org.allianceevents.graphql.limit;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before it is validated, since validation itself takes long for some. Fragments count wherever they
 * are spread, but are measured once: a document whose fragments double one another is measured in no time.
 */
public final class DocumentShape {

    /**
     * All of it with spread fragments.
     *
     * @param depth fields within fields
     * @param outer fields that are within no other
     */
    private record Size(long depth, long fields, long aliases, long outer) {

        static final Size NONE = new Size(0, 0, 0, 0);

        Size beside(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    sum(fields, other.fields),
                    sum(aliases, other.aliases),
                    sum(outer, other.outer));
        }

        Size within(Field field) {
            return new Size(depth + 1, sum(fields, 1), sum(aliases, field.getAlias() == null ? 0 : 1), 1);
        }

        private static long sum(long one, long other) {
            return Math.min(one + other, Integer.MAX_VALUE);
        }
    }

    private final Map<String, FragmentDefinition> fragments;
    private final InputSize input;
    private final Map<String, Size> sizes = new HashMap<>();
    private long directives;

    private DocumentShape(Document document, LimitConfig limits) {
        input = new InputSize(limits);
        fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.putIfAbsent(f.getName(), f));
    }

    /** @throws TooComplex if the document is larger than a limit allows */
    public static void check(Document document, LimitConfig limits) {
        DocumentShape shape = new DocumentShape(document, limits);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            shape.count(operation);
            Size size = shape.size(operation.getSelectionSet());
            TooComplex.check("a depth", size.depth, limits.depth());
            TooComplex.check("a number of aliases", size.aliases, limits.aliases());
            TooComplex.check("a number of fields", size.fields, limits.fields());
            TooComplex.check("a number of root fields", size.outer, limits.rootFields());
        }
        // Fragments that nobody spreads are validated too.
        shape.fragments.keySet().forEach(shape::fragment);
        TooComplex.check("a number of directives", shape.directives, limits.directives());
    }

    private Size size(@Nullable SelectionSet selections) {
        Size size = Size.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.beside(size(selection));
            }
        }
        return size;
    }

    private Size size(Selection<?> selection) {
        count((DirectivesContainer<?>) selection);
        if (selection instanceof Field field) {
            field.getArguments().forEach(argument -> input.check(argument.getName(), argument.getValue()));
            return size(field.getSelectionSet()).within(field);
        }
        return selection instanceof InlineFragment inline
                ? size(inline.getSelectionSet())
                : fragment(((FragmentSpread) selection).getName());
    }

    private Size fragment(String name) {
        Size known = sizes.get(name);
        if (known == null) {
            // While it is being measured it counts for nothing: a fragment that spreads itself is validation's to
            // refuse.
            sizes.put(name, Size.NONE);
            FragmentDefinition fragment = fragments.get(name);
            known = fragment == null ? Size.NONE : size(fragment.getSelectionSet());
            sizes.put(name, known);
        }
        return known;
    }

    private void count(DirectivesContainer<?> node) {
        directives += node.getDirectives().size();
    }
}

package org.allianceevents.graphql;

import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A document that was found valid, and what is known of its operations. */
final class KnownDocument {

    /** The key of the operation of a document that has but one. */
    private static final String ONLY = "";

    private final PreparsedDocumentEntry entry;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();

    /**
     * An operation of the document.
     *
     * @param asked what it asks for; the cost is not known yet
     */
    record Operation(
            Document document,
            OperationDefinition definition,
            Map<String, FragmentDefinition> fragments,
            Asked asked) {}

    KnownDocument(PreparsedDocumentEntry entry) {
        this.entry = entry;
    }

    PreparsedDocumentEntry entry() {
        return entry;
    }

    /** The operation that has this name, or the only one; null if there is none or several. */
    @Nullable
    Operation operation(@Nullable String name) {
        Operation known = operations.get(name == null ? ONLY : name);
        if (known == null) {
            known = find(name);
            if (known != null) {
                operations.put(name == null ? ONLY : name, known);
            }
        }
        return known;
    }

    private @Nullable Operation find(@Nullable String name) {
        try {
            NodeUtil.GetOperationResult found = NodeUtil.getOperation(entry.getDocument(), name);
            return new Operation(
                    entry.getDocument(),
                    found.operationDefinition,
                    found.fragmentsByName,
                    AskedFields.asked(found.operationDefinition, found.fragmentsByName));
        } catch (UnknownOperationException e) {
            return null;
        }
    }
}

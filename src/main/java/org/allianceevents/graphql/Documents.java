package org.allianceevents.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documents that were parsed and found valid before. Clients send few different ones, again and again. */
final class Documents implements PreparsedDocumentProvider {

    /** Characters of all the documents' texts: some thousand documents of an explorer's size. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry document = valid.getIfPresent(input.getQuery());
        if (document == null) {
            document = parseAndValidate.apply(input);
            if (!document.hasErrors()) {
                valid.put(input.getQuery(), document);
            }
        }
        return CompletableFuture.completedFuture(document);
    }
}

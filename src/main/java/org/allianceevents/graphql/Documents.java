package org.allianceevents.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.allianceevents.graphql.limit.DocumentShape;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.graphql.limit.LongNumbers;
import org.allianceevents.graphql.limit.TooComplex;
import org.jspecify.annotations.Nullable;

/** Documents that were parsed and found valid before. Clients send few different ones, again and again. */
final class Documents implements PreparsedDocumentProvider {

    /** Characters of all the documents' texts: some thousand documents of an explorer's size. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final LimitConfig limits;
    private final Cache<String, KnownDocument> valid = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, KnownDocument document) -> text.length())
            .build();

    Documents(LimitConfig limits) {
        this.limits = limits;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        KnownDocument known = valid.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known.entry());
        }
        PreparsedDocumentEntry document = measured(input, parseAndValidate);
        if (!document.hasErrors()) {
            valid.put(input.getQuery(), new KnownDocument(document));
        }
        return CompletableFuture.completedFuture(document);
    }

    /** The document with this text, if it was found valid before; else null. */
    @Nullable
    KnownDocument known(String text) {
        return valid.getIfPresent(text);
    }

    /** What is too large isn't even validated, since that takes longest for those that would be refused anyway. */
    private PreparsedDocumentEntry measured(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            LongNumbers.check(input.getQuery(), limits);
            DocumentShape.check(parse(input.getQuery()), limits);
        } catch (TooComplex tooComplex) {
            return new PreparsedDocumentEntry(tooComplex.error());
        } catch (ParseCancelledException e) {
            return new PreparsedDocumentEntry(TooComplex.tokens(limits.tokens()).error());
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        }
        return parseAndValidate.apply(input);
    }

    private Document parse(String query) {
        ParserOptions options =
                ParserOptions.newParserOptions().maxTokens(limits.tokens()).build();
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(query)
                .parserOptions(options)
                .build());
    }
}

package org.allianceevents.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.DatabaseState;
import org.allianceevents.search.ReleaseChanged;
import org.allianceevents.search.TooLarge;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Turns whatever goes wrong into errors for clients: a code, a message that names what was wrong, and never a class, a
 * statement or a stack. What isn't the client's doing gets an identifier to find it in the log by.
 */
final class Errors implements DataFetcherExceptionHandler {

    /** More errors than this say nothing new. */
    private static final int MOST = 5;

    private static final Set<Object> NOT_NOW = Set.of(ErrorCode.TIMEOUT.name(), ErrorCode.UNAVAILABLE.name());

    private static final String LATE = "The answer was not ready in time. Ask for less, or try again.";
    private static final String CHANGING = "The data is just being replaced. Try again in a few seconds.";
    private static final String AWAY = "The database is not available. Try again in a few seconds.";

    private static final Logger LOG = Logger.getLogger(Errors.class);

    private final ErrorText text;

    Errors(GraphQLSchema schema) {
        text = new ErrorText(schema);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable cause = parameters.getException();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .errorType(ErrorType.DataFetchingException);
        describe(error, cause);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error.build()).build());
    }

    private static void describe(GraphqlErrorBuilder<?> error, Throwable cause) {
        if (cause instanceof BadInput) {
            error.message("%s", cause.getMessage()).extensions(code(ErrorCode.BAD_USER_INPUT));
            return;
        }
        if (cause instanceof TooLarge large) {
            error.message("%s", large.getMessage()).extensions(extensions(large));
            return;
        }
        if (cause instanceof ReleaseChanged) {
            // The answer is made again; a client hears of it when that was in vain, as while two standbys are at
            // different releases.
            LOG.debugf("%s", cause.getMessage());
            error.message("%s", CHANGING).extensions(code(ErrorCode.UNAVAILABLE));
            return;
        }
        switch (DatabaseState.of(cause)) {
            case TOO_SLOW -> error.message("%s", LATE).extensions(code(ErrorCode.TIMEOUT));
            case AWAY -> {
                LOG.warnf("The database is away: %s", cause.getMessage());
                error.message("%s", AWAY).extensions(code(ErrorCode.UNAVAILABLE));
            }
            case WORKING -> internal(error, cause);
        }
    }

    private static Map<String, Object> extensions(TooLarge large) {
        Map<String, Object> extensions = code(ErrorCode.QUERY_TOO_COMPLEX);
        extensions.put("limit", large.what());
        extensions.put("maximum", large.most());
        return extensions;
    }

    /** What a client hears of an answer that was given up. */
    static Map<String, Object> of(TooLarge large) {
        return Map.of("message", large.getMessage(), "extensions", extensions(large));
    }

    private static void internal(GraphqlErrorBuilder<?> error, Throwable cause) {
        Object request = MDC.get(GraphQLRequest.ID);
        String id = request == null ? UUID.randomUUID().toString() : request.toString();
        LOG.errorf(cause, "Error %s", id);
        Map<String, Object> extensions = code(ErrorCode.INTERNAL);
        extensions.put("id", id);
        error.message("%s", "Something went wrong here; it is in the log as " + id + ".")
                .extensions(extensions);
    }

    private static Map<String, Object> code(ErrorCode code) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        return extensions;
    }

    /** The errors if these are not about the request, so that it may be sent again as it is; otherwise none. */
    Optional<List<Map<String, Object>>> notNow(List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> error.getExtensions() != null
                        && error.getExtensions().containsKey("code")
                        && NOT_NOW.contains(error.getExtensions().get("code")))
                .findFirst()
                .map(error -> List.of(write(error)));
    }

    /** The error that an answer grew too large, so that there is to be none; otherwise nothing. */
    Optional<Map<String, Object>> tooLarge(List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> error.getExtensions() != null
                        && ErrorCode.QUERY_TOO_COMPLEX
                                .name()
                                .equals(error.getExtensions().get("code")))
                .findFirst()
                .map(this::write);
    }

    /** The errors as the specification writes them, at most {@value #MOST}. */
    List<Map<String, Object>> write(List<GraphQLError> errors) {
        List<GraphQLError> causes = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .toList();
        if (causes.isEmpty()) {
            return List.of(missing(errors.get(0)));
        }
        return causes.stream().limit(MOST).map(this::write).toList();
    }

    /** A value that there must be wasn't there, and nothing else says why. */
    private Map<String, Object> missing(GraphQLError error) {
        GraphqlErrorBuilder<?> internal = GraphqlErrorBuilder.newError().path(error.getPath());
        internal(internal, new IllegalStateException(error.getMessage()));
        return write(internal.build());
    }

    private Map<String, Object> write(GraphQLError error) {
        Map<String, Object> written = new LinkedHashMap<>();
        boolean ours = error.getExtensions() != null && error.getExtensions().containsKey("code");
        String message = error.getMessage() == null ? "The request could not be understood." : error.getMessage();
        written.put("message", ours ? message : text.of(message));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            written.put(
                    "locations",
                    error.getLocations().stream()
                            .map(l -> Map.of("line", l.getLine(), "column", l.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            written.put("path", error.getPath());
        }
        written.put("extensions", ours ? error.getExtensions() : code(codeOf(error)));
        return written;
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        String message = error.getMessage() == null ? "" : error.getMessage();
        boolean badValue = message.startsWith("Variable '") || message.startsWith("The variables input");
        return error.getErrorType() == ErrorType.ValidationError && !badValue
                ? ErrorCode.GRAPHQL_VALIDATION_FAILED
                : ErrorCode.BAD_USER_INPUT;
    }
}

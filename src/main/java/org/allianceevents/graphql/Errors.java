package org.allianceevents.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.ReleaseChanged;
import org.jboss.logging.Logger;

/**
 * Turns whatever goes wrong into errors for clients: a code, a message that names what was wrong, and never a class, a
 * statement or a stack. What isn't the client's doing gets an identifier to find it in the log by.
 */
final class Errors implements DataFetcherExceptionHandler {

    /** More errors than this say nothing new. */
    private static final int MOST = 5;

    private static final Logger LOG = Logger.getLogger(Errors.class);

    /** How graphql-java writes literals into its messages: {@code StringValue{value='x'}}. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:String|Int|Float|Enum|Boolean)Value\\{(?:value|name)='?([^'}]*)'?}");

    private static final Pattern KIND = Pattern.compile("^Validation error \\((\\w+)(?:@\\[[^\\]]*])?\\) : ");

    /** Names of Java classes, as messages of coercion contain them. */
    private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

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
        if (cause instanceof BadInput) {
            error.message("%s", cause.getMessage()).extensions(code(ErrorCode.BAD_USER_INPUT));
        } else {
            internal(error, cause);
        }
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error.build()).build());
    }

    private static void internal(GraphqlErrorBuilder<?> error, Throwable cause) {
        String id = UUID.randomUUID().toString();
        if (!(cause instanceof ReleaseChanged)) {
            LOG.errorf(cause, "Error %s", id);
        }
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

    /** The errors as the specification writes them, at most {@value #MOST}. */
    static List<Map<String, Object>> write(List<GraphQLError> errors) {
        return errors.stream().limit(MOST).map(Errors::write).toList();
    }

    private static Map<String, Object> write(GraphQLError error) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message(error));
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
        Map<String, Object> extensions = error.getExtensions();
        written.put(
                "extensions", extensions != null && extensions.containsKey("code") ? extensions : code(codeOf(error)));
        return written;
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        if (error.getErrorType() == ErrorType.ValidationError) {
            boolean badValue = error.getMessage() != null && error.getMessage().startsWith("Variable '");
            return badValue ? ErrorCode.BAD_USER_INPUT : ErrorCode.GRAPHQL_VALIDATION_FAILED;
        }
        return ErrorCode.BAD_USER_INPUT;
    }

    private static String message(GraphQLError error) {
        String message = error.getMessage() == null ? "The request could not be understood." : error.getMessage();
        message = KIND.matcher(message).replaceFirst("$1: ");
        message = LITERAL.matcher(message).replaceAll("\"$1\"");
        return CLASS.matcher(message).replaceAll("$1");
    }
}

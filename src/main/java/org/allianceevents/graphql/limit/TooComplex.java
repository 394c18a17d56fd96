package org.allianceevents.graphql.limit;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document asks for more than a limit allows. */
public final class TooComplex extends AbortExecutionException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long requested;
    private final long maximum;

    private TooComplex(String problem, String what, long requested, long maximum) {
        super(problem + ". At most " + maximum + " is accepted.");
        this.what = what;
        this.requested = requested;
        this.maximum = maximum;
    }

    /** A document that wasn't read to its end: how many tokens it has is not known. */
    public static TooComplex tokens(long maximum) {
        return new TooComplex(
                "The document has more tokens than can be read", "a number of tokens", maximum + 1, maximum);
    }

    static void check(String what, long requested, long maximum) {
        check("The document", what, requested, maximum);
    }

    static void check(String whose, String what, long requested, long maximum) {
        if (requested > maximum) {
            throw new TooComplex(whose + " has " + what + " of " + requested, what, requested, maximum);
        }
    }

    /** The error that a client gets: the figure, and the limit. */
    public GraphQLError error() {
        return GraphqlErrorBuilder.newError()
                .message("%s", getMessage())
                .extensions(getExtensions())
                .build();
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", "QUERY_TOO_COMPLEX");
        extensions.put("limit", what);
        extensions.put("requested", requested);
        extensions.put("maximum", maximum);
        return extensions;
    }
}

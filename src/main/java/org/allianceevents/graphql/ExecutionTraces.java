package org.allianceevents.graphql;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The span of an execution, between that of its request and those of its statements. Its attributes are those of
 * OpenTelemetry's conventions for GraphQL, but for the document, which may hold what clients would not see in a trace.
 */
@ApplicationScoped
class ExecutionTraces {

    private final Tracer tracer;
    private final boolean disabled;

    ExecutionTraces(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.tracer = tracer;
        this.disabled = disabled;
    }

    Answer of(Supplier<Answer> execution) {
        return disabled ? execution.get() : traced(execution);
    }

    private Answer traced(Supplier<Answer> execution) {
        Span span = tracer.spanBuilder("GraphQL").startSpan();
        Scope scope = span.makeCurrent();
        try {
            Answer answer = execution.get();
            describe(span, answer);
            return answer;
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            scope.close();
            span.end();
        }
    }

    private static void describe(Span span, Answer answer) {
        Asked asked = answer.asked();
        span.setAttribute("graphql.operation.type", "query");
        span.setAttribute("alliance.graphql.field", asked.field());
        if (asked.name() != null) {
            span.setAttribute("graphql.operation.name", asked.name());
            span.updateName("query " + asked.name());
        }
        if (asked.cost() != null) {
            span.setAttribute("alliance.graphql.cost", asked.cost());
        }
        if (answer.hasErrors()) {
            span.setStatus(StatusCode.ERROR);
        }
    }
}

package org.allianceevents.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.graphql.Answer.Outcome;
import org.allianceevents.graphql.limit.LimitConfig;
import org.allianceevents.graphql.limit.QueryCost;
import org.allianceevents.graphql.write.WriteConfig;
import org.allianceevents.graphql.write.WriteCounts;
import org.allianceevents.graphql.write.WritingStrategy;
import org.allianceevents.search.AnswerDeadline;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.AnswerSize;
import org.allianceevents.search.Deadline;
import org.allianceevents.search.TimedOut;
import org.allianceevents.search.TooLarge;
import org.jspecify.annotations.Nullable;

/** Executes requests, each against one release: an answer during which the release changed is made again. */
@ApplicationScoped
public class Execution {

    /** A release comes every few weeks; a third one within one answer is no accident. */
    private static final int ATTEMPTS = 3;

    /** Nobody asks for it: requests have names of their own, and graphql-java would draw a secret for each. */
    private static final ExecutionId UNNAMED = ExecutionId.from("request");

    private final GraphQL graphQL;
    private final AnswerRelease answer;
    private final AnswerDeadline deadlines;
    private final AnswerSize size;
    private final int mostEvents;
    private final Errors errors;
    private final WritingStrategy plans;
    private final QueryCost costs;
    private final AskedFields fields = new AskedFields();
    private final ExecutionTraces traces;
    private final @Nullable PlannedExecution planned;

    /** What SmallRye wants to know of a request: that there is one. */
    private final SmallRyeContext smallrye = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);

    Execution(
            ServedSchema schema,
            AnswerRelease answer,
            AnswerDeadline deadlines,
            AnswerSize size,
            LimitConfig limits,
            WriteConfig writing,
            ExecutionTraces traces) {
        this.answer = answer;
        this.deadlines = deadlines;
        this.size = size;
        this.mostEvents = limits.events();
        this.traces = traces;
        this.errors = new Errors(schema.get());
        this.plans = new WritingStrategy(errors, writing);
        this.costs = new QueryCost(limits);
        Documents documents = new Documents(limits);
        this.planned = writing.compiledAnswers() ? new PlannedExecution(schema.get(), documents, plans, costs) : null;
        this.graphQL = GraphQL.newGraphQL(schema.get())
                .queryExecutionStrategy(writing.compiledAnswers() ? plans : new AsyncExecutionStrategy(errors))
                .defaultDataFetcherExceptionHandler(errors)
                // What was asked for is noted first, so that it is known also of what costs too much.
                .instrumentation(new ChainedInstrumentation(fields, costs))
                .preparsedDocumentProvider(documents)
                .build();
    }

    /** How many root fields plans have written, and how many not. */
    public WriteCounts written() {
        return plans.counts();
    }

    /**
     * Executes a request on the calling thread, which must be one that may block.
     *
     * @throws TimedOut if the answer was not ready by the deadline
     */
    public Answer execute(GraphQLRequest request, Deadline deadline) {
        for (int attempt = 1; ; attempt++) {
            ManagedContext context = Arc.container().requestContext();
            boolean own = !context.isActive();
            if (own) {
                context.activate();
            }
            try {
                deadlines.set(deadline);
                size.begin(mostEvents, deadline);
                Answer result = traces.of(() -> attempt(request, deadline));
                if (!answer.changed() || attempt == ATTEMPTS) {
                    return result;
                }
                answer.restart();
            } finally {
                if (own) {
                    context.terminate();
                }
                SmallRyeContextManager.clearCurrentSmallRyeContext();
            }
        }
    }

    private Answer attempt(GraphQLRequest request, Deadline deadline) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .executionId(UNNAMED)
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .build();
        // SmallRye's data fetchers look for these two in the context of an execution.
        input.getGraphQLContext().put(SmallRyeContextManager.CONTEXT, smallrye.clone());
        input.getGraphQLContext().put("runBlocking", true);
        Answer whole = planned == null ? null : planned.answer(input);
        if (whole != null) {
            deadline.check();
            return whole;
        }
        ExecutionResult result;
        try {
            result = graphQL.execute(input);
        } catch (TooLarge e) {
            return Answer.refused(Errors.of(e), fields.of(input.getGraphQLContext(), costs));
        }
        deadline.check();
        return answer(result, fields.of(input.getGraphQLContext(), costs));
    }

    private Answer answer(ExecutionResult result, Asked asked) {
        Optional<List<Map<String, Object>>> notNow = errors.notNow(result.getErrors());
        if (notNow.isPresent()) {
            return new Answer(Map.of("errors", notNow.get()), Outcome.NOT_NOW, asked);
        }
        Optional<Map<String, Object>> tooLarge =
                result.isDataPresent() ? errors.tooLarge(result.getErrors()) : Optional.empty();
        if (tooLarge.isPresent()) {
            return Answer.refused(tooLarge.get(), asked);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            body.put("errors", errors.write(result.getErrors()));
        }
        boolean executed = result.isDataPresent();
        if (executed) {
            body.put("data", result.getData());
        }
        if (result.getExtensions() != null) {
            body.put("extensions", result.getExtensions());
        }
        return new Answer(body, executed ? Outcome.EXECUTED : Outcome.REFUSED, asked);
    }
}

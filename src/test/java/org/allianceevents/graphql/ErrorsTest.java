package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.Scalars;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.allianceevents.search.AnswerRelease;
import org.junit.jupiter.api.Test;

/** What clients hear of that which is not their doing. */
@QuarkusTest
class ErrorsTest {

    @Inject
    ServedSchema schema;

    @Inject
    AnswerRelease answer;

    /** The answer is made again, and when that is in vain too, the client may come again. */
    @Test
    @ActivateRequestContext
    void aReleaseThatIsBeingReplacedIsNoFault() {
        Errors errors = new Errors(schema.get());

        List<GraphQLError> found = errors.handleException(DataFetcherExceptionHandlerParameters.newExceptionParameters()
                        .exception(answer.gone())
                        .dataFetchingEnvironment(environment())
                        .build())
                .join()
                .getErrors();

        assertThat(errors.notNow(found))
                .hasValueSatisfying(told -> assertThat(told).singleElement().satisfies(error -> {
                    assertThat(error.get("message"))
                            .isEqualTo("The data is just being replaced. Try again in a few seconds.");
                    assertThat(error.get("extensions")).isEqualTo(Map.of("code", "UNAVAILABLE"));
                }));
    }

    private static DataFetchingEnvironment environment() {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .mergedField(MergedField.newMergedField(Field.newField("events")
                                .sourceLocation(new SourceLocation(1, 3))
                                .build())
                        .build())
                .executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
                        .type(Scalars.GraphQLInt)
                        .path(ResultPath.parse("/events"))
                        .build())
                .build();
    }
}

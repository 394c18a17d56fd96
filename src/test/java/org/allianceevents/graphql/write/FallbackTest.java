package org.allianceevents.graphql.write;

import static graphql.schema.FieldCoordinates.coordinates;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.allianceevents.graphql.fetch.Accessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever isn't as a plan expects it is completed by graphql-java, with the errors and the nulls that it makes. */
class FallbackTest {

    private static final String SDL =
            """
            type Query { view: View views: [View!] one: One wrapped: Strange }
            interface One { name: String! }
            type View implements One { name: String! inner: View number: Float broken: String! count: Int }
            type Other implements One { name: String! }
            type Strange { name: String! }
            """;

    /** A view of the schema's. */
    public record View(@Nullable String name, @Nullable View inner, @Nullable Double number, @Nullable Object count) {

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    /** Another one. */
    public record Other(String name) {}

    private static final View WHOLE = new View("a \"name\"", new View("b", null, 0.5, 1), null, null);
    private static final View NAMELESS = new View(null, null, null, null);

    private final WritingStrategy plans =
            new WritingStrategy(new SimpleDataFetcherExceptionHandler(), new WriteConfig() {

                @Override
                public boolean compiledAnswers() {
                    return true;
                }

                @Override
                public int answerBytes() {
                    return 1000;
                }

                @Override
                public long planMemory() {
                    return 1_000_000;
                }

                @Override
                public long fragmentMemory() {
                    return 1_000_000;
                }
            });

    @Test
    void whatIsWholeIsWritten() {
        isTheSame("{ view { name inner { name number count inner { name } } __typename } }", WHOLE);
        isTheSame("{ views { name } }", List.of(WHOLE, WHOLE));
        isTheSame("{ one { ... on View { number } name } }", WHOLE);
        isTheSame("query($v: Boolean = true) { view { name inner @skip(if: $v) { name } } }", WHOLE);
        assertThat(plans.counts().ofPlans()).isEqualTo(4);
        assertThat(plans.counts().leftByReason()).isEmpty();
    }

    @Test
    void aMissingValueIsLeft() {
        isTheSame("{ view { name } }", NAMELESS);
        isTheSame("{ view { inner { name } } }", new View("a", NAMELESS, null, null));
        isTheSame("{ views { name } }", List.of(WHOLE, NAMELESS));
        isTheSame("{ views { name } }", Arrays.asList(WHOLE, null));
        assertThat(plans.counts().leftByReason()).isEqualTo(Map.of("MISSING", 4L));
    }

    @Test
    void anUnknownValueIsLeft() {
        isTheSame("{ view { number } }", new View("a", null, Double.NaN, null));
        isTheSame("{ view { count } }", new View("a", null, null, "many"));
        isTheSame("{ view { name } }", new Other("o"));
        isTheSame("{ views { name } }", "no list");
        isTheSame("{ one { name } }", "no view");
        assertThat(plans.counts().leftByReason()).isEqualTo(Map.of("UNKNOWN_CLASS", 5L));
    }

    @Test
    void aFailureIsLeft() {
        isTheSame("{ view { name broken } }", WHOLE);
        isTheSame("{ view { inner { broken } } }", WHOLE);
        assertThat(plans.counts().leftByReason()).isEqualTo(Map.of("FAILED", 2L));
    }

    @Test
    void otherFetchersAreLeft() {
        isTheSame("{ wrapped { name } }", Map.of("name", "by a property"));
        assertThat(plans.counts().leftByReason()).isEqualTo(Map.of("NO_VIEW", 1L));
    }

    @Test
    void manyConditionsAreLeft() {
        List<String> declared = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            declared.add("$v" + i + ": Boolean = true");
            names.append("n")
                    .append(i)
                    .append(": name @include(if: $v")
                    .append(i)
                    .append(") ");
        }
        isTheSame("query(" + String.join(", ", declared) + ") { view { " + names + "} }", WHOLE);
        assertThat(plans.counts().leftByReason()).isEqualTo(Map.of("MANY_CONDITIONS", 1L));
    }

    private void isTheSame(String query, Object value) {
        String expected = answer(query, value, new AsyncExecutionStrategy());

        assertThat(answer(query, value, plans)).as(query).isEqualTo(expected);
    }

    private static String answer(String query, Object value, ExecutionStrategy strategy) {
        ExecutionResult result = GraphQL.newGraphQL(schema(value))
                .queryExecutionStrategy(strategy)
                .build()
                .execute(query);
        return new String(AnswerJson.of(result.toSpecification()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static GraphQLSchema schema(Object value) {
        DataFetcher<Object> root = environment -> value;
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        List.of("view", "views", "one", "wrapped").forEach(name -> code.dataFetcher(coordinates("Query", name), root));
        List.of("name", "inner", "number", "broken", "count")
                .forEach(name -> code.dataFetcher(coordinates("View", name), Accessor.of(View.class, name)));
        code.dataFetcher(coordinates("Other", "name"), Accessor.of(Other.class, "name"));
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(SDL),
                        RuntimeWiring.newRuntimeWiring()
                                .codeRegistry(code)
                                .type("One", one -> one.typeResolver(FallbackTest::type))
                                .build());
    }

    private static @Nullable GraphQLObjectType type(TypeResolutionEnvironment environment) {
        String name = environment.getObject().getClass().getSimpleName();
        return environment.getSchema().getType(name) instanceof GraphQLObjectType type ? type : null;
    }
}

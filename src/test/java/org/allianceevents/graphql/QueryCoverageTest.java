package org.allianceevents.graphql;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allianceevents.testsupport.QueryFiles;
import org.junit.jupiter.api.Test;

/** The queries of {@link QueryTest} leave nothing of the schema out: no field, no argument, no part of a filter, no order. */
@QuarkusTest
class QueryCoverageTest {

    /** What all lists take is tested for each of them by {@link PagingTest}. */
    private static final Set<String> PAGING = Set.of("first", "last", "after", "before");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    ServedSchema served;

    @Test
    void everythingIsAskedForOnce() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String name : QueryFiles.names().toList()) {
            Path variables = QueryFiles.of(name, ".variables.json");
            asked.addAll(asked(
                    Files.readString(QueryFiles.of(name, ".graphql")),
                    Files.exists(variables) ? Files.readString(variables) : "{}"));
        }

        Set<String> missing = offered(served.get());
        assertThat(missing).hasSizeGreaterThan(350);
        missing.removeAll(asked);
        // What federation gateways ask for is tested with these.
        missing.removeIf(name -> name.matches("(Query\\.)?_.*"));
        assertThat(missing).as("parts of the schema that no query asks for").isEmpty();
    }

    private Set<String> asked(String query, String variables) throws IOException {
        Set<String> asked = new TreeSet<>();
        QueryTraverser.newQueryTraverser()
                .schema(served.get())
                .document(Parser.parse(query))
                .coercedVariables(
                        CoercedVariables.of(JSON.readValue(variables, new TypeReference<Map<String, Object>>() {})))
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment environment) {
                        if (!environment.isTypeNameIntrospectionField()) {
                            add(environment, asked);
                        }
                    }
                });
        return asked;
    }

    private static void add(QueryVisitorFieldEnvironment environment, Set<String> asked) {
        GraphQLFieldDefinition field = environment.getFieldDefinition();
        String name = environment.getFieldsContainer().getName() + "." + field.getName();
        asked.add(name);
        environment.getField().getArguments().forEach(argument -> {
            asked.add(name + "(" + argument.getName() + ")");
            add(field.getArgument(argument.getName()).getType(), argument.getValue(), asked);
        });
    }

    private static void add(GraphQLInputType type, Value<?> value, Set<String> asked) {
        if (value instanceof ArrayValue list) {
            list.getValues().forEach(element -> add(type, element, asked));
        } else if (value instanceof EnumValue constant) {
            asked.add(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName() + "." + constant.getName());
        } else if (value instanceof ObjectValue object
                && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
            for (ObjectField part : object.getObjectFields()) {
                asked.add(input.getName() + "." + part.getName());
                add(input.getField(part.getName()).getType(), part.getValue(), asked);
            }
        }
    }

    /** Fields of types with their arguments, fields of inputs, and the values of those enums that choose how to answer. */
    private static Set<String> offered(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(QueryCoverageTest::parts)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> parts(GraphQLNamedType type) {
        String name = type.getName();
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream().map(field -> name + "." + field.getName());
        }
        if (type instanceof GraphQLFieldsContainer fields) {
            return fields.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(name + "." + field.getName()), arguments(name, field)));
        }
        Predicate<String> choosesTheAnswer = List.of(
                "EventOrderField", "OrderDirection", "DateMatch", "TimelineInterval", "TimelineSplit")::contains;
        return type instanceof GraphQLEnumType values && choosesTheAnswer.test(name)
                ? values.getValues().stream().map(value -> name + "." + value.getName())
                : Stream.of();
    }

    private static Stream<String> arguments(String type, GraphQLFieldDefinition field) {
        boolean ofInterfaceAlone = !field.getName().equals("participants") || type.equals("Event");
        return field.getArguments().stream()
                .filter(argument -> !PAGING.contains(argument.getName()) && ofInterfaceAlone)
                .map(argument -> type + "." + field.getName() + "(" + argument.getName() + ")");
    }
}

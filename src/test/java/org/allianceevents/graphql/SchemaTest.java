package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.TypeDefinition;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allianceevents.testsupport.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

    private static final Path COMMITTED = Path.of("src/test/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    @Inject
    ServedSchema served;

    /** A change to the schema is made on purpose: by committing the file that the failing test leaves in target. */
    @Test
    void isTheCommittedSchema() throws IOException {
        Path found = Path.of("target/schema.graphql");
        Files.writeString(found, served.sdl());

        assertThat(found).as("the served schema").hasSameTextualContentAs(COMMITTED);
    }

    @Test
    void holdsAllOfTheContract() throws IOException {
        Set<String> promised = lines(Files.readString(CONTRACT));
        Set<String> kept = lines(served.sdl());

        assertThat(promised).hasSizeGreaterThan(400);
        promised.removeAll(kept);
        assertThat(promised).as("parts of the contract that are not served").isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        assertThat(served.get().getAllTypesAsList().stream()
                        .filter(type -> !type.getName().startsWith("_"))
                        .flatMap(SchemaTest::undescribed))
                .isEmpty();
    }

    /** Two directives are part of every schema that graphql-java makes; the one would break promises if it did anything. */
    @Test
    void offersNothingThatDoesNothing() {
        assertThat(served.get().getDirectives().stream().map(GraphQLDirective::getName))
                .containsExactlyInAnyOrder(
                        "include",
                        "skip",
                        "deprecated",
                        "specifiedBy",
                        "oneOf",
                        "defer",
                        "experimental_disableErrorPropagation");
        assertThat(served.get().getType("BigInteger")).isNull();
        assertThat(Api.answer("query @experimental_disableErrorPropagation { events(first: -1) { totalCount } }")
                        .get("data")
                        .isNull())
                .isTrue();
    }

    private static Stream<String> undescribed(GraphQLNamedType type) {
        Stream<GraphQLNamedSchemaElement> parts = type.getChildren().stream()
                .filter(part -> part instanceof GraphQLFieldDefinition
                        || part instanceof GraphQLInputObjectField
                        || part instanceof GraphQLEnumValueDefinition)
                .map(GraphQLNamedSchemaElement.class::cast)
                .filter(part -> !part.getName().startsWith("_"))
                .flatMap(part -> part instanceof GraphQLFieldDefinition field
                        ? Stream.concat(Stream.of(part), field.getArguments().stream())
                        : Stream.of(part));
        return Stream.concat(Stream.of(type), parts)
                .filter(part -> !part.getName().startsWith("_"))
                .filter(part ->
                        part.getDescription() == null || part.getDescription().isBlank())
                .map(part -> type.getName() + "." + part.getName());
    }

    /** Every type, field, argument and value of a schema with its type and default, one a line. */
    private static Set<String> lines(String sdl) {
        TypeDefinitionRegistry registry = new SchemaParser().parse(sdl);
        Set<String> lines = new TreeSet<>();
        for (TypeDefinition<?> type : registry.types().values()) {
            String name = type.getName();
            lines.add(type.getClass().getSimpleName() + " " + name);
            if (type instanceof ImplementingTypeDefinition<?> fields) {
                fields.getImplements().forEach(parent -> lines.add(name + " implements " + print(parent)));
                fields.getFieldDefinitions().forEach(field -> add(lines, name, field));
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions().forEach(value -> lines.add(name + "." + print(value)));
            } else if (type instanceof EnumTypeDefinition values) {
                values.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .forEach(value -> lines.add(name + "." + value));
            }
        }
        return lines;
    }

    private static void add(Set<String> lines, String type, FieldDefinition field) {
        String name = type + "." + field.getName();
        lines.add(name + ": " + AstPrinter.printAst(field.getType()));
        field.getInputValueDefinitions().forEach(argument -> lines.add(name + "(" + print(argument) + ")"));
    }

    private static String print(Node<?> node) {
        if (node instanceof InputValueDefinition value) {
            String type = value.getName() + ": " + AstPrinter.printAst(value.getType());
            return value.getDefaultValue() == null ? type : type + " = " + AstPrinter.printAst(value.getDefaultValue());
        }
        return AstPrinter.printAst(node);
    }
}

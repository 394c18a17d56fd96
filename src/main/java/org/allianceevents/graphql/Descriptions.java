package org.allianceevents.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of what has none by annotations: a field has that of the interface or of its vocabulary, and what many types
 * have in common, such as the arguments of pages, is described once, in {@code descriptions.properties}.
 */
final class Descriptions {

    private final GraphQLSchema schema;
    private final Properties file = new Properties();

    Descriptions(GraphQLSchema schema) {
        this.schema = schema;
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Descriptions.class.getResourceAsStream("/graphql/descriptions.properties")),
                StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String of(GraphQLNamedSchemaElement type, GraphQLNamedSchemaElement field, GraphQLArgument argument) {
        String name = "(" + argument.getName() + ")";
        return Stream.of(
                        argument.getDescription(),
                        file.getProperty(type.getName() + "." + field.getName() + name),
                        file.getProperty(type.getName() + name),
                        file.getProperty(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String of(GraphQLFieldsContainer parent, GraphQLFieldDefinition field) {
        return Stream.of(
                        ofInterface(parent, field.getName()),
                        file.getProperty(parent.getName() + "." + field.getName()),
                        file.getProperty("." + field.getName()),
                        ofVocabulary(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String ofInterface(GraphQLFieldsContainer parent, String name) {
        List<GraphQLNamedOutputType> parents =
                parent instanceof GraphQLImplementingType type ? type.getInterfaces() : List.of();
        return parents.stream()
                .map(each -> (GraphQLInterfaceType) Objects.requireNonNull(schema.getType(each.getName())))
                .map(each -> each.getFieldDefinition(name))
                .filter(Objects::nonNull)
                .map(GraphQLFieldDefinition::getDescription)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String ofVocabulary(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType values
                ? values.getDescription()
                : null;
    }
}

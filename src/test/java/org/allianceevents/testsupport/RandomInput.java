package org.allianceevents.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.SeriesEntry;

/** Values for arguments: of their type, and mostly such as the sample knows. */
final class RandomInput {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A value of an enum, which a document writes without quotes. */
    private record Symbol(String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Random random;
    private final Map<String, List<String>> words;

    RandomInput(Random random, Dataset sample) {
        this.random = random;
        List<String> events = sample.events().stream().map(EventEntry::slug).toList();
        List<String> actors = sample.actors().stream().map(ActorEntry::slug).toList();
        List<String> places = sample.places().stream().map(PlaceEntry::slug).toList();
        List<String> series = sample.series().stream().map(SeriesEntry::slug).toList();
        words = Map.ofEntries(
                Map.entry("event.slug", events),
                Map.entry("actor.slug", actors),
                Map.entry("place.slug", places),
                Map.entry("series.slug", series),
                Map.entry(
                        "node.id", actors.stream().map(slug -> "actor:" + slug).toList()),
                Map.entry(
                        "nodes.ids",
                        events.stream().map(slug -> "event:" + slug).toList()),
                Map.entry("ActorMatch.anyOf", actors),
                Map.entry("ActorMatch.allOf", actors),
                Map.entry("ActorMatch.noneOf", actors),
                Map.entry("ActorFilter.memberOf", actors),
                Map.entry("DeploymentFilter.unit", actors),
                Map.entry("PlaceMatch.anyOf", places),
                Map.entry("EventFilter.series", series),
                Map.entry("country", List.of("JP", "US", "AU")),
                Map.entry("language", List.of("en", "ja")),
                Map.entry(
                        "text", List.of("Japan", "ministers", "\"Camp David\"", "日米", "security or space", "-treaty")));
    }

    /** A value for what is named, of a field or an input type. */
    Object value(GraphQLType type, String parent, String name, int depth) {
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (!(type instanceof GraphQLNonNull) && chance(0.03)) {
            return "null";
        }
        if (inner instanceof GraphQLList list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                values.add(value(list.getWrappedType(), parent, name, depth));
            }
            values.removeIf("null"::equals);
            return values;
        }
        if (inner instanceof GraphQLEnumType values) {
            return new Symbol(pick(RandomQueries.byName(values.getValues())).getName());
        }
        if (inner instanceof GraphQLInputObjectType object) {
            return object(object, depth);
        }
        return scalar(((GraphQLNamedType) inner).getName(), parent, name);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : RandomQueries.byName(type.getFields())) {
            boolean needed = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            boolean nested = GraphQLTypeUtil.unwrapAll(field.getType()) == type;
            if (needed || (depth > 0 || !nested) && chance(0.15)) {
                fields.put(field.getName(), value(field.getType(), type.getName(), field.getName(), depth - 1));
            }
        }
        fields.values().removeIf("null"::equals);
        return fields;
    }

    private Object scalar(String type, String parent, String name) {
        return switch (type) {
            case "Int" -> chance(0.03) ? -1 : 1 + random.nextInt(9);
            case "Float" -> Math.round(random.nextDouble() * 800) / 10.0;
            case "Boolean" -> random.nextBoolean();
            case "Date" ->
                LocalDate.of(1951, 1, 1).plusDays(random.nextInt(27_000)).toString();
            default -> word(parent, name);
        };
    }

    private String word(String parent, String name) {
        List<String> known = words.getOrDefault(parent + "." + name, words.get(name));
        return known == null || chance(0.02) ? "nothing-of-this-name" : pick(known);
    }

    /** A value as a document has it. */
    static String literal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RandomInput::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text && !text.equals("null") ? json(text) : value.toString();
    }

    /** A value as variables have it. */
    static Object variable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> variables = new LinkedHashMap<>();
            map.forEach((name, each) -> variables.put(name.toString(), variable(each)));
            return variables;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RandomInput::variable).toList();
        }
        return value instanceof Symbol symbol ? symbol.name() : value;
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

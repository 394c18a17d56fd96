package org.allianceevents.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceevents.dataset.yaml.Spelling;

/**
 * What graphql-java says of a request, in words for those who sent it: the argument or variable, what was wrong with its
 * value, and what would be accepted. Its own words name classes of Java and nodes of a syntax tree.
 */
final class ErrorText {

    private static final Pattern KIND = Pattern.compile("^Validation [eE]rror \\(\\w+(?:@\\[[^]]*])?\\) ?: ");

    /** Literals as they are written into messages: {@code EnumValue{name='PARTY'}}. */
    private static final Pattern LITERAL = Pattern.compile("\\b\\w{1,40}Value\\{(?:value|name)='?([^'}]*)'?}");

    /** What the message of a class or package would be left with. */
    private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

    /** Longer words than anybody reads; what a client sent isn't sent back to it whole. */
    private static final Pattern LONG_WORD = Pattern.compile("(\\w{100})\\w++");

    private static final int LONGEST = 2000;

    private final GraphQLSchema schema;
    private final List<Rule> rules;

    private record Rule(Pattern pattern, Function<MatchResult, String> text) {}

    ErrorText(GraphQLSchema schema) {
        this.schema = schema;
        this.rules = List.of(
                rule(
                        "argument '([^']+)' with value '.*' must not be null",
                        m -> m.group(1) + ": null is not accepted."),
                rule(
                        "argument '([^']+)' with value '.*' must be an object type",
                        m -> m.group(1) + ": an object is needed."),
                rule(
                        "argument '([^']+)' with value '.*' is missing required fields '\\[(.*)]'",
                        m -> m.group(1) + ": required and missing: " + m.group(2) + "."),
                rule(
                        "argument '([^']+)' with value '.*' contains a field not in '(\\w+)': '(.*)'",
                        m -> m.group(1) + ": " + noField(m.group(2), m.group(3))),
                rule(
                        "argument '([^']+)' with value '.*' is not a valid '\\w+' - (.*)",
                        m -> m.group(1) + ": " + of(m.group(2))),
                rule(
                        "The variables input contains a field name '(.*)' that is not defined for input object type '(\\w+)' ?",
                        m -> "variables: " + noField(m.group(2), m.group(1))),
                rule(
                        "Variable '\\w+' has an invalid value: Variable '(\\w+)' has coerced Null value for .*",
                        m -> "variable " + m.group(1) + ": a value is needed."),
                rule(
                        "Variable '(\\w+)' has an invalid value: (.*)",
                        m -> "variable " + m.group(1) + ": " + of(m.group(2))),
                rule(
                        "Field '(\\w+)' has coerced Null value for .*",
                        m -> m.group(1) + " is missing or null. A value is needed."),
                rule("Coerced Null value for .*", m -> "null is not accepted as a value of the list."),
                rule(
                        "Expected type 'Map' but was '(\\w+)'.*",
                        m -> "an object is needed, not " + name(m.group(1)) + "."),
                rule(
                        "Literal value not in allowable values for enum '(\\w+)' - '\"?(.*?)\"?'",
                        m -> noValue(m.group(1), m.group(2))),
                rule("Invalid input for enum '(\\w+)'\\. .* '(.*)'", m -> noValue(m.group(1), m.group(2))),
                rule(
                        "Expected an AST type of 'IntValue' or 'FloatValue' but it was a '(\\w+)'",
                        m -> "a number is needed, not " + name(m.group(1)) + "."),
                rule(
                        "Expected an AST type of '(\\w+)'(?: or '\\w+')? but it was a '(\\w+)'",
                        m -> name(m.group(1)) + " is needed, not " + name(m.group(2)) + "."),
                rule(
                        "Expected an? (\\w+) input, but it was a '(\\w+)'",
                        m -> name(m.group(1)) + " is needed, not " + name(m.group(2)) + "."),
                rule(
                        "Expected a value that can be converted to type '(\\w+)' but it was a '(\\w+)'",
                        m -> name(m.group(1)) + " is needed, not " + name(m.group(2)) + "."),
                rule(
                        "Expected value to be in the integer range, but it was a '(.*)'",
                        m -> m.group(1) + " is out of range. Accepted: whole numbers of 32 bits."),
                rule("Field '(\\w+)' in type '(\\w+)' is undefined", m -> noField(m.group(2), m.group(1))),
                rule(
                        "Invalid syntax with ANTLR error 'token recognition error at: '(.*)'' (at .*)",
                        m -> "Invalid syntax: what begins with " + m.group(1) + " is no token of GraphQL, " + m.group(2)
                                + "."),
                rule(
                        "Invalid syntax with offending token '<EOF>' (at .*)",
                        m -> "Invalid syntax: the document ends too early, " + m.group(1) + "."),
                rule("More than .* deep '\\w+' rules .*", m -> "The document is nested too deep."),
                rule("More than .* (tokens|characters) have been presented.*", m -> "The document is too long."),
                rule(
                        "This request is not asking for introspection in good faith - (\\S+) is present too often!",
                        m -> m.group(1) + " is accepted once in a request."));
    }

    private static Rule rule(String pattern, Function<MatchResult, String> text) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), text);
    }

    String of(String message) {
        String text = LITERAL.matcher(KIND.matcher(shortened(message)).replaceFirst(""))
                .replaceAll("\"$1\"");
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern.matcher(text);
            if (matcher.matches()) {
                return rule.text.apply(matcher);
            }
        }
        return CLASS.matcher(text).replaceAll("$1");
    }

    /** Short enough for patterns that go over it more than once. */
    private static String shortened(String message) {
        String text = LONG_WORD.matcher(message).replaceAll("$1…");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String noValue(String type, String value) {
        return "\"" + value + "\" is not a value of " + type + "." + accepted(type, value);
    }

    private String noField(String type, String field) {
        return type + " has no field \"" + field + "\"." + accepted(type, field);
    }

    private String accepted(String type, String given) {
        List<String> names = names(schema.getType(type));
        return Spelling.nearest(given, names)
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse("")
                + (names.isEmpty() ? "" : " Accepted: " + String.join(", ", names) + ".");
    }

    private static List<String> names(GraphQLType type) {
        if (type instanceof GraphQLEnumType values) {
            return values.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return names(input.getFieldDefinitions());
        }
        return type instanceof GraphQLFieldsContainer fields ? names(fields.getFieldDefinitions()) : List.of();
    }

    /** Names that clients use; those that begin with an underscore are for federation gateways. */
    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream()
                .map(GraphQLNamedSchemaElement::getName)
                .filter(name -> !name.startsWith("_"))
                .sorted()
                .toList();
    }

    /** What JSON and GraphQL call a value that Java or a syntax tree has another name for. */
    private static String name(String type) {
        return switch (type) {
            case "String", "StringValue" -> "a string";
            case "Int", "IntValue" -> "a whole number";
            case "Integer", "Long", "BigInteger" -> "a whole number";
            case "Float", "Number" -> "a number";
            case "FloatValue", "Double", "BigDecimal" -> "a decimal number";
            case "Boolean", "BooleanValue" -> "true or false";
            case "ID" -> "an identifier";
            case "EnumValue" -> "a name without quotes";
            case "ObjectValue", "LinkedHashMap" -> "an object";
            case "ArrayValue", "ArrayList" -> "a list";
            default -> "this";
        };
    }
}

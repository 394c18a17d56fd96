package org.allianceevents.graphql;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scalars that take what the specification allows and nothing else. SmallRye's own read the string "1" as a number, let a
 * number that is too large run over, and find out that a date is none when it is too late to say where it stands.
 */
final class StrictScalars {

    private StrictScalars() {}

    /** The strict scalar in place of one that SmallRye built. */
    static GraphQLScalarType of(GraphQLScalarType built) {
        return switch (built.getName()) {
            case "Int" -> Scalars.GraphQLInt;
            case "Float" ->
                Scalars.GraphQLFloat.transform(
                        scalar -> scalar.coercing(new FiniteNumbers(Scalars.GraphQLFloat.getCoercing())));
            case "Date" -> built.transform(scalar -> scalar.coercing(new Dates(built.getCoercing())));
            default -> built;
        };
    }

    /** Numbers that a double can hold: "1e400" is none. */
    private record FiniteNumbers(Coercing<?, ?> standard) implements Coercing<Object, Object> {

        @Override
        public @Nullable Object serialize(Object number, GraphQLContext context, Locale locale) {
            return standard.serialize(number, context, locale);
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            Object number = standard.parseValue(input, context, locale);
            if (!isFinite(number)) {
                throw new CoercingParseValueException(PROBLEM);
            }
            return number;
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object number = standard.parseLiteral(input, variables, context, locale);
            if (!isFinite(number)) {
                throw new CoercingParseLiteralException(PROBLEM);
            }
            return number;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return standard.valueToLiteral(input, context, locale);
        }

        private static final String PROBLEM =
                "the number is out of range. Accepted: floating-point numbers of 64 bits.";

        private static boolean isFinite(@Nullable Object number) {
            return number instanceof Double value && Double.isFinite(value);
        }
    }

    /** Dates, checked here; as strings they go on to SmallRye, which makes {@link LocalDate}s of them. */
    private record Dates(Coercing<?, ?> built) implements Coercing<Object, Object> {

        @Override
        public @Nullable Object serialize(Object date, GraphQLContext context, Locale locale) {
            return built.serialize(date, context, locale);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            String problem = problem(input);
            if (problem != null) {
                throw new CoercingParseValueException(problem);
            }
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object text = input instanceof StringValue string ? string.getValue() : input;
            String problem = problem(text);
            if (problem != null) {
                throw new CoercingParseLiteralException(problem);
            }
            return text;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return new StringValue(input.toString());
        }

        private static @Nullable String problem(Object input) {
            if (!(input instanceof String text)) {
                return "a day is a string such as \"2023-09-18\".";
            }
            try {
                LocalDate.parse(text);
                return null;
            } catch (DateTimeException e) {
                return "\"" + text + "\" is not a day of the calendar. Accepted: ISO 8601, such as \"2023-09-18\".";
            }
        }
    }
}

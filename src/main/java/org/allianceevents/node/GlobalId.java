package org.allianceevents.node;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A global identifier: a type and a slug, {@code actor:us-space-force}. It can be read and stays valid. */
public record GlobalId(Type type, String slug) {

    private static final Pattern FORM = Pattern.compile("(event|actor|place|series|source):([a-z0-9]+(?:-[a-z0-9]+)*)");

    /** The types of objects that have an identifier. */
    public enum Type {
        EVENT,
        ACTOR,
        PLACE,
        SERIES,
        SOURCE;

        private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

        /** The identifier of the object of this type with this slug. */
        public String id(String slug) {
            return prefix + slug;
        }
    }

    /** Reads an identifier; empty if the text is none. */
    public static Optional<GlobalId> parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Type type = Type.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new GlobalId(type, matcher.group(2)));
    }
}

package org.allianceevents.search;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables and columns that statements name. */
final class Tables {

    static final Table<?> EVENT = table(name("event"));
    static final Field<Long> EVENT_KEY = field(name("event", "id"), Long.class);
    static final Field<String> EVENT_SLUG = field(name("event", "slug"), String.class);
    static final Field<String> EVENT_KIND = field(name("event", "kind"), String.class);
    static final Field<String> EVENT_STATUS = field(name("event", "status"), String.class);
    static final Field<LocalDate> EVENT_START = field(name("event", "start_date"), LocalDate.class);
    static final Field<LocalDate> EVENT_END = field(name("event", "end_date"), LocalDate.class);
    static final Field<Object> EVENT_SEARCH = field(name("event", "search"), SQLDataType.OTHER);
    static final Field<Long> EVENT_SERIES = field(name("event", "series_id"), Long.class);

    static final Table<?> EVENT_ACTOR = table(name("event_actor"));
    static final Table<?> EVENT_DOMAIN = table(name("event_domain"));
    static final Table<?> EVENT_LOCATION = table(name("event_location"));
    static final Table<?> EVENT_PLACE = table(name("event_place"));
    static final Table<?> EVENT_SOURCE = table(name("event_source"));
    static final Table<?> EVENT_REDIRECT = table(name("event_redirect"));
    static final Table<?> ACTOR = table(name("actor"));
    static final Table<?> ACTOR_PARENT = table(name("actor_parent"));
    static final Table<?> PLACE = table(name("place"));
    static final Table<?> SERIES = table(name("series"));
    static final Table<?> SOURCE = table(name("source"));
    static final Table<?> PUBLISHER = table(name("publisher"));
    static final Table<?> GLOSSARY_TERM = table(name("glossary_term"));

    private Tables() {}

    static Field<Long> key(String table, String column) {
        return field(name(table, column), Long.class);
    }

    static Field<String> text(String table, String column) {
        return field(name(table, column), String.class);
    }

    static Field<LocalDate> date(String table, String column) {
        return field(name(table, column), LocalDate.class);
    }

    static Field<Boolean> flag(String table, String column) {
        return field(name(table, column), Boolean.class);
    }

    static Field<Integer> number(String table, String column) {
        return field(name(table, column), Integer.class);
    }
}

package org.allianceevents.search;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.text.Glossary;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Holds the vocabulary of the release that answers speak of; reads it anew, in two statements, when that changes. */
@ApplicationScoped
public class Vocabularies {

    private static final String[] NO_NAMES = {};

    private final Statements statements;
    private final AnswerRelease answer;
    private final AtomicReference<@Nullable Vocabulary> held = new AtomicReference<>();

    Vocabularies(Statements statements, AnswerRelease answer) {
        this.statements = statements;
        this.answer = answer;
    }

    /** The vocabulary of the release that the current answer speaks of. */
    public Vocabulary get() {
        long release = answer.get().id();
        Vocabulary known = held.get();
        if (known == null || known.release() != release) {
            known = read(release);
            held.set(known);
        }
        return known;
    }

    private Vocabulary read(long release) {
        Vocabulary.Builder vocabulary = new Vocabulary.Builder();
        Select<?> all = nouns(Noun.ACTOR, Tables.ACTOR)
                .unionAll(nouns(Noun.PLACE, Tables.PLACE))
                .unionAll(nouns(Noun.SERIES, Tables.SERIES))
                .unionAll(nouns(Noun.PUBLISHER, Tables.PUBLISHER))
                .unionAll(redirects());
        for (Record row : statements.rows(all)) {
            vocabulary.add(
                    Noun.valueOf(row.get("noun", String.class)),
                    row.get("slug", String.class),
                    row.get("id", Long.class),
                    row.get("name", String.class));
        }
        return vocabulary.build(release, glossary());
    }

    private static SelectConditionStep<Record4<String, String, Long, String>> nouns(Noun noun, Table<?> table) {
        return DSL.select(
                        inline(noun.name()).as("noun"),
                        field(name("slug"), String.class),
                        field(name("id"), Long.class),
                        field(name("name"), String.class))
                .from(table)
                .where(noCondition());
    }

    /** Slugs that actors, places and series bore before they were renamed. */
    private static SelectConditionStep<Record4<String, String, Long, String>> redirects() {
        return DSL.select(
                        field(name("noun"), String.class),
                        field(name("slug"), String.class),
                        field(name("entry_key"), Long.class),
                        inline((String) null))
                .from(DSL.table(name("slug_redirect")))
                .where(noCondition());
    }

    private Glossary glossary() {
        Field<String[]> en = field(name("en"), String[].class);
        Field<String[]> ja = field(name("ja"), String[].class);
        List<Glossary.Term> terms = new ArrayList<>();
        for (Record row : statements.rows(DSL.select(en, ja).from(Tables.GLOSSARY_TERM))) {
            terms.add(new Glossary.Term(names(row, "en"), names(row, "ja")));
        }
        return new Glossary(terms);
    }

    private static List<String> names(Record row, String column) {
        String[] names = row.get(column, String[].class);
        return List.of(names == null ? NO_NAMES : names);
    }
}

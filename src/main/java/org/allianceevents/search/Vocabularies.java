package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.text.Glossary;
import org.jspecify.annotations.Nullable;

/** Holds the vocabulary of the release that answers speak of; reads it anew, in two statements, when that changes. */
@ApplicationScoped
public class Vocabularies {

    /** What filters name by slug, and the slugs that actors, places and series bore before they were renamed. */
    private static final String NAMES =
            """
            select 'ACTOR', slug, id, name from actor \
            union all select 'PLACE', slug, id, name from place \
            union all select 'SERIES', slug, id, name from series \
            union all select 'PUBLISHER', slug, id, name from publisher \
            union all select noun, slug, entry_key, null from slug_redirect""";

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
        statements.rows(
                Sql.of(NAMES),
                row -> vocabulary.add(Noun.valueOf(row.text(1)), row.text(2), row.key(3), row.textOrNull(4)));
        return vocabulary.build(release, glossary());
    }

    private Glossary glossary() {
        return new Glossary(statements.rows(
                Sql.of("select en, ja from glossary_term"), row -> new Glossary.Term(row.texts(1), row.texts(2))));
    }
}

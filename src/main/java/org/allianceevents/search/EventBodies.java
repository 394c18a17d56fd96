package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.allianceevents.search.copy.PieceFile;
import org.allianceevents.search.copy.ReleaseCopy;

/** What events show, each in one piece, as the load has put it together: from this machine's copy, else from the database. */
@ApplicationScoped
public class EventBodies {

    private static final byte[] NONE = {};

    private final Statements statements;
    private final ReleaseCopies copies;
    private final AnswerRelease answer;

    EventBodies(Statements statements, ReleaseCopies copies, AnswerRelease answer) {
        this.statements = statements;
        this.copies = copies;
        this.answer = answer;
    }

    /** All that the events show that have these keys, one after the other in any order. */
    public byte[] list(Collection<Long> keys) {
        return copied(ReleaseCopy::bodies, keys).orElseGet(() -> pieces("body", keys));
    }

    /** What lists show of the events that have these keys, one after the other in any order: a fifth of the whole. */
    public byte[] heads(Collection<Long> keys) {
        return copied(ReleaseCopy::heads, keys).orElseGet(() -> pieces("head", keys));
    }

    private Optional<byte[]> copied(Function<ReleaseCopy, PieceFile> file, Collection<Long> keys) {
        return copies.of(answer.get().id()).flatMap(copy -> copied(copy, file.apply(copy), keys));
    }

    private Optional<byte[]> copied(ReleaseCopy copy, PieceFile file, Collection<Long> keys) {
        try {
            return file.read(keys);
        } catch (IOException e) {
            copies.drop(copy, e);
            return Optional.empty();
        }
    }

    /** In one row, for a row of each event would take a good part of the time of those who send and receive it. */
    private byte[] pieces(String piece, Collection<Long> keys) {
        Sql query = Sql.of("select count(*), string_agg(" + piece + ", '') from event_" + piece)
                .where(Sql.any("event_id", keys.toArray(Long[]::new)));
        byte[] pieces = statements.rows(query, row -> row.bytes(2)).get(0);
        return pieces == null ? NONE : pieces;
    }
}

package org.allianceevents.catalog;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.allianceevents.dataset.PublisherKind;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/** Makes views of sources, each one once. */
final class SourceShape {

    /** What a body has of a source beside its key. */
    private static final int PARTS = 9;

    private final Function<Long, @Nullable SourceView> known;
    private final Map<Long, SourceView> all = new HashMap<>();
    private final Map<Long, SourceView> made = new HashMap<>();

    SourceShape(Function<Long, @Nullable SourceView> known) {
        this.known = known;
    }

    /** Takes the next source of a body. */
    SourceView read(Body body) throws IOException {
        long key = body.key();
        SourceView view = all.containsKey(key) ? all.get(key) : known.apply(key);
        if (view == null) {
            view = view(key, body);
            made.put(key, view);
        } else {
            body.skip(PARTS);
        }
        all.put(key, view);
        return view;
    }

    SourceView get(long key) {
        return all.get(key);
    }

    /** Those that weren't known. */
    Map<Long, SourceView> made() {
        return made;
    }

    private static SourceView view(long key, Body body) throws IOException {
        return new SourceView(
                key,
                body.text(),
                body.text(),
                body.text(),
                body.constant(PublisherKind.class),
                body.text(),
                body.textOrNull(),
                body.dayOrNull(),
                body.day(),
                body.text());
    }
}

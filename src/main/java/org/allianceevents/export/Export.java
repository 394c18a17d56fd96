package org.allianceevents.export;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allianceevents.catalog.Catalog;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.search.AnswerDeadline;
import org.allianceevents.search.AnswerRelease;
import org.allianceevents.search.BadInput;
import org.allianceevents.search.EventSearch;
import org.allianceevents.search.EventSelection;
import org.allianceevents.search.ReleaseChanged;
import org.allianceevents.search.filter.EventFilter;

/**
 * Writes exports, each from one release. While nothing is written yet, a new release has the export begin anew; after
 * that it ends the export, which stays unfinished.
 */
@ApplicationScoped
public class Export {

    /** A release comes every few weeks; a third one within moments is no accident. */
    private static final int ATTEMPTS = 3;

    private final EventSearch search;
    private final EventBatches batches;
    private final Catalog catalog;
    private final AnswerRelease answer;
    private final AnswerDeadline deadline;

    Export(EventSearch search, EventBatches batches, Catalog catalog, AnswerRelease answer, AnswerDeadline deadline) {
        this.search = search;
        this.batches = batches;
        this.catalog = catalog;
        this.answer = answer;
        this.deadline = deadline;
    }

    /** The head and the first events: what shows whether the export can be made. */
    private record Beginning(ExportHead head, EventBatch first) {}

    /**
     * Writes an export on the calling thread, which must be one that may block.
     *
     * @throws BadInput if a value of the filter means nothing in the release; nothing is written then
     * @throws ReleaseChanged if the release was replaced after the sink was opened
     * @throws IOException if the sink takes no more
     */
    public void write(ExportRequest request, ExportSink sink) throws IOException {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            deadline.set(sink.untilOpen());
            Beginning beginning = begin(request, sink.address());
            Optional<OutputStream> out = sink.open(beginning.head);
            if (out.isPresent()) {
                deadline.set(sink.untilEnd());
                finish(beginning, out.get());
            }
        } catch (BadInput wrong) {
            throw request.explain(wrong);
        } finally {
            context.terminate();
        }
    }

    private Beginning begin(ExportRequest request, String address) {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.file().isOfEvents() ? events(request, address) : forceLevels(request, address);
            } catch (ReleaseChanged changed) {
                if (attempt == ATTEMPTS) {
                    throw changed;
                }
                answer.restart();
            }
        }
    }

    private Beginning events(ExportRequest request, String address) {
        int count = search.count(EventSelection.of(request.filter()));
        int withoutDay = request.file() == ExportFile.EVENTS_ICS ? withoutDay(request.filter()) : 0;
        EventBatch first = batches.after(null, request);
        return new Beginning(new ExportHead(request, answer.get(), count, withoutDay, address), first);
    }

    private int withoutDay(EventFilter filter) {
        EventFilter toTheDay = new EventFilter();
        toTheDay.precision = List.of(DatePrecision.DAY);
        EventFilter vague = filter.copy();
        vague.not = toTheDay;
        return search.count(EventSelection.of(vague));
    }

    private Beginning forceLevels(ExportRequest request, String address) {
        int count = ForceLevelTable.rows(catalog.forceLevels(), request).size();
        EventBatch none = new EventBatch(List.of(), Map.of(), null);
        return new Beginning(new ExportHead(request, answer.get(), count, 0, address), none);
    }

    private void finish(Beginning beginning, OutputStream out) throws IOException {
        ExportRequest request = beginning.head.request();
        if (!request.file().isOfEvents()) {
            ForceLevelTable.write(catalog.forceLevels(), beginning.head, out);
            return;
        }
        EventWriter writer = request.file().writer(out, beginning.head);
        EventBatch batch = beginning.first;
        writer.write(batch);
        while (batch.next() != null) {
            batch = batches.after(batch.next(), request);
            writer.write(batch);
        }
        writer.end();
    }
}

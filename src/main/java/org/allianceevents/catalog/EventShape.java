package org.allianceevents.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.dataset.Measure;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.EventDetails;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventHead;
import org.allianceevents.event.EventView;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.RelationView;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of bodies and of heads. Java takes arguments from left to right, so each constructor here lists what it reads in
 * the order in which {@code fill_event_body} and {@code fill_event_head} of the migrations write it.
 */
final class EventShape {

    private final Reference reference;
    private final KindShape kinds;
    private final SourceShape sources;

    /**
     * @param releasedOn until when, for a count of days, what goes on goes on
     * @param known the views of sources that need not be made anew
     */
    EventShape(Reference reference, LocalDate releasedOn, Function<Long, @Nullable SourceView> known) {
        this.reference = reference;
        this.kinds = new KindShape(reference, releasedOn);
        this.sources = new SourceShape(known);
    }

    /** The views of events that have these bodies, one for each. */
    List<EventView> views(byte[] bodies) {
        return all(bodies, this::view);
    }

    /**
     * The views of events that have these heads, one for each.
     *
     * @param later gets what an event of this key shows beside
     */
    List<EventView> views(byte[] heads, LongFunction<Supplier<EventDetails>> later) {
        return all(heads, body -> {
            EventHead head = head(body);
            EventFacts facts = new EventFacts(head, later.apply(head.key()));
            return body.one(() -> kinds.view(facts, body));
        });
    }

    /** How one of several pieces is read. */
    @FunctionalInterface
    private interface Piece {
        EventView read(Body body) throws IOException;
    }

    private static List<EventView> all(byte[] pieces, Piece piece) {
        try (Body body = new Body(pieces)) {
            return body.untilTheEnd(() -> piece.read(body));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The load has put an event together in another way than this program reads it.", e);
        }
    }

    /** The views of sources that were made on the way, by their keys. */
    Map<Long, SourceView> sources() {
        return sources.made();
    }

    private EventView view(Body body) throws IOException {
        body.list(() -> sources.read(body));
        EventFacts facts = facts(body);
        return body.one(() -> kinds.view(facts, body));
    }

    /** A body has the summary among what its head has, too. */
    private EventFacts facts(Body body) throws IOException {
        long key = body.key();
        String slug = body.text();
        EventKind kind = body.constant(EventKind.class);
        String title = body.text();
        String titleJa = body.textOrNull();
        String summary = body.text();
        EventHead head = head(key, slug, kind, title, titleJa, body);
        return new EventFacts(head, details(summary, body));
    }

    private static EventHead head(Body body) throws IOException {
        return head(body.key(), body.text(), body.constant(EventKind.class), body.text(), body.textOrNull(), body);
    }

    private static EventHead head(
            long key, String slug, EventKind kind, String title, @Nullable String titleJa, Body body)
            throws IOException {
        return new EventHead(
                key,
                slug,
                kind,
                title,
                titleJa,
                body.constant(EventStatus.class),
                body.day(),
                body.dayOrNull(),
                body.constant(DatePrecision.class),
                body.text(),
                body.constants(Domain.class));
    }

    private EventDetails details(String summary, Body body) throws IOException {
        return new EventDetails(
                summary,
                body.list(() -> participant(body)),
                body.keys().stream().map(reference.places()::get).toList(),
                body.list(() -> figure(body)),
                body.list(() -> citation(body)),
                series(body.keyOrNull()),
                body.textOrNull(),
                body.list(() -> relation(body)),
                body.list(() -> correction(body)),
                body.day(),
                body.day());
    }

    private ParticipantView participant(Body body) throws IOException {
        return new ParticipantView(
                reference.actors().get(body.key()),
                body.constant(ParticipantRole.class),
                actor(body.keyOrNull()),
                body.textOrNull(),
                body.textOrNull());
    }

    private FigureView figure(Body body) throws IOException {
        return FigureView.of(
                body.constant(Measure.class),
                body.text(),
                body.textOrNull(),
                body.flag(),
                body.list(() -> claim(body)));
    }

    private ClaimView claim(Body body) throws IOException {
        return new ClaimView(
                body.doubleOrNull(),
                body.doubleOrNull(),
                body.doubleOrNull(),
                body.textOrNull(),
                body.dayOrNull(),
                body.flag(),
                sources.get(body.key()),
                body.textOrNull());
    }

    private CitationView citation(Body body) throws IOException {
        return new CitationView(sources.get(body.key()), body.texts(), body.textOrNull());
    }

    private static RelationView relation(Body body) throws IOException {
        return new RelationView(body.constant(RelationType.class), body.key(), body.textOrNull());
    }

    private static CorrectionView correction(Body body) throws IOException {
        return new CorrectionView(body.day(), body.texts(), body.text());
    }

    private @Nullable ActorView actor(@Nullable Long key) {
        return key == null ? null : reference.actors().get(key);
    }

    private @Nullable SeriesView series(@Nullable Long key) {
        return key == null ? null : reference.series().get(key);
    }
}

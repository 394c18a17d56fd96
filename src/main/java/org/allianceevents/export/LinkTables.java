package org.allianceevents.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.export.Column.Type;

/** Tables with several rows an event, joined to it by the slug. The order of their columns is for ever. */
final class LinkTables {

    record ParticipantRow(EventView event, ParticipantView participant) {}

    record CitationRow(EventView event, CitationView citation) {}

    /** @param number of the figure among those of the event, from 1 */
    record ClaimRow(EventView event, int number, FigureView figure, ClaimView claim) {}

    static final EventTable<ParticipantRow> PARTICIPANTS = new EventTable<>(
            participants(), event -> event.participants().stream().map(p -> new ParticipantRow(event, p)));

    static final EventTable<CitationRow> CITATIONS =
            new EventTable<>(citations(), event -> event.getCitations().stream().map(c -> new CitationRow(event, c)));

    static final EventTable<ClaimRow> FIGURES = new EventTable<>(figures(), LinkTables::claims);

    private LinkTables() {}

    private static List<Column<ParticipantRow>> participants() {
        return List.of(
                new Column<>("slug", "the event", row -> row.event.getSlug()),
                new Column<>("startDate", "of the event", Type.DAY, row -> row.event.getStartDate()),
                new Column<>("actor", "slug", row -> row.participant.actor().slug()),
                new Column<>(
                        "name", "in English", row -> row.participant.actor().name()),
                new Column<>(
                        "nameJa", "in Japanese", row -> row.participant.actor().nameJa()),
                new Column<>("kind", "of the actor: `PERSON`, `STATE`", row -> row.participant
                        .actor()
                        .kind()),
                new Column<>("country", "ISO 3166-1 alpha-2", row -> row.participant
                        .actor()
                        .country()),
                new Column<>("role", "in what capacity", row -> row.participant.role()),
                new Column<>(
                        "representing",
                        "slug of the body that a person spoke for",
                        row -> row.participant.representing() == null
                                ? null
                                : row.participant.representing().slug()),
                new Column<>("office", "held at the time", row -> row.participant.office()),
                new Column<>("officeJa", "the same in Japanese", row -> row.participant.officeJa()));
    }

    private static List<Column<CitationRow>> citations() {
        return List.of(
                new Column<>("slug", "the event", row -> row.event.getSlug()),
                new Column<>("source", "slug of the page", row -> row.citation
                        .source()
                        .slug()),
                new Column<>(
                        "title", "of the page", row -> row.citation.source().title()),
                new Column<>(
                        "publisher", "its name", row -> row.citation.source().publisher()),
                new Column<>("publisherKind", "what it is", row -> row.citation
                        .source()
                        .publisherKind()),
                new Column<>("url", "address of the page", row -> row.citation
                        .source()
                        .url()),
                new Column<>("archiveUrl", "address of a copy", row -> row.citation
                        .source()
                        .archiveUrl()),
                new Column<>("publishedOn", "if the page says so", Type.DAY, row -> row.citation
                        .source()
                        .publishedOn()),
                new Column<>("accessedOn", "the day a curator read it", Type.DAY, row -> row.citation
                        .source()
                        .accessedOn()),
                new Column<>("language", "BCP 47", row -> row.citation.source().language()),
                new Column<>("supports", "list of the event's fields that it backs", row -> row.citation.supports()),
                new Column<>("locator", "where on the page", row -> row.citation.locator()));
    }

    private static List<Column<ClaimRow>> figures() {
        return List.of(
                new Column<>("slug", "the event", row -> row.event.getSlug()),
                new Column<>(
                        "figure",
                        "number of the figure in the event; its claims share it",
                        Type.WHOLE_NUMBER,
                        ClaimRow::number),
                new Column<>("measure", "what is counted", row -> row.figure.measure()),
                new Column<>("unit", "`persons`, `ships`; ISO 4217 for money", row -> row.figure.unit()),
                new Column<>("scope", "whose", row -> row.figure.scope()),
                new Column<>(
                        "disputed", "whether claims have no value in common", Type.FLAG, row -> row.figure.disputed()),
                new Column<>("value", "what the source says", Type.NUMBER, row -> row.claim.value()),
                new Column<>("minimum", "the lower end of a range", Type.NUMBER, row -> row.claim.minimum()),
                new Column<>("maximum", "the upper end", Type.NUMBER, row -> row.claim.maximum()),
                new Column<>("qualifier", "`about`, `more than`", row -> row.claim.qualifier()),
                new Column<>("asOf", "the day of the count, if not the event's", Type.DAY, row -> row.claim.asOf()),
                new Column<>(
                        "preferred", "whether the curators think it the best", Type.FLAG, row -> row.claim.preferred()),
                new Column<>(
                        "source", "slug of the page", row -> row.claim.source().slug()),
                new Column<>("publisher", "its name", row -> row.claim.source().publisher()),
                new Column<>("url", "its address", row -> row.claim.source().url()),
                new Column<>("note", "the curators'", row -> row.claim.note()));
    }

    private static Stream<ClaimRow> claims(EventView event) {
        List<FigureView> figures = event.getFigures();
        return IntStream.range(0, figures.size()).boxed().flatMap(i -> figures.get(i).claims().stream()
                .map(claim -> new ClaimRow(event, i + 1, figures.get(i), claim)));
    }
}

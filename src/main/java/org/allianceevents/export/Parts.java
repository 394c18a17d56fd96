package org.allianceevents.export;

import java.util.List;
import java.util.Map;
import org.allianceevents.actor.ActorView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.event.RelationView;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/** The documents within an event's document: what events point at, without what these point at in turn. */
final class Parts {

    private Parts() {}

    static Map<String, @Nullable Object> participant(ParticipantView participant) {
        return new Document()
                .put("actor", actor(participant.actor()))
                .put("role", participant.role())
                .put("representing", actor(participant.representing()))
                .put("office", participant.office())
                .put("officeJa", participant.officeJa())
                .fields();
    }

    static @Nullable Map<String, @Nullable Object> actor(@Nullable ActorView actor) {
        return actor == null
                ? null
                : named(actor.slug(), actor.name(), actor.nameJa())
                        .put("kind", actor.kind())
                        .put("country", actor.country())
                        .fields();
    }

    static @Nullable Map<String, @Nullable Object> place(@Nullable PlaceView place) {
        return place == null
                ? null
                : named(place.slug(), place.name(), place.nameJa())
                        .put("kind", place.kind())
                        .put("country", place.country())
                        .put("latitude", place.latitude())
                        .put("longitude", place.longitude())
                        .put("precision", place.precision())
                        .fields();
    }

    static @Nullable Map<String, @Nullable Object> series(@Nullable SeriesView series) {
        return series == null
                ? null
                : named(series.slug(), series.name(), series.nameJa()).fields();
    }

    private static Document named(String slug, String name, @Nullable String nameJa) {
        return new Document().put("slug", slug).put("name", name).put("nameJa", nameJa);
    }

    static Map<String, @Nullable Object> figure(FigureView figure) {
        List<Map<String, @Nullable Object>> claims =
                figure.claims().stream().map(Parts::claim).toList();
        return new Document()
                .put("measure", figure.measure())
                .put("unit", figure.unit())
                .put("scope", figure.scope())
                .put("disputed", figure.disputed())
                .put("claims", claims)
                .fields();
    }

    private static Map<String, @Nullable Object> claim(ClaimView claim) {
        return new Document()
                .put("value", claim.value())
                .put("minimum", claim.minimum())
                .put("maximum", claim.maximum())
                .put("qualifier", claim.qualifier())
                .put("asOf", claim.asOf())
                .put("preferred", claim.preferred())
                .put("source", source(claim.source()))
                .put("note", claim.note())
                .fields();
    }

    static Map<String, @Nullable Object> source(SourceView source) {
        return new Document()
                .put("slug", source.slug())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("publisherKind", source.publisherKind())
                .put("url", source.url())
                .put("archiveUrl", source.archiveUrl())
                .put("publishedOn", source.publishedOn())
                .put("accessedOn", source.accessedOn())
                .put("language", source.language())
                .fields();
    }

    static Map<String, @Nullable Object> citation(CitationView citation) {
        return new Document()
                .put("source", source(citation.source()))
                .put("supports", citation.supports())
                .put("locator", citation.locator())
                .fields();
    }

    /** @param other the slug of the event on the other side */
    static Map<String, @Nullable Object> relation(RelationView relation, @Nullable String other) {
        return new Document()
                .put("type", relation.type())
                .put("event", other)
                .put("note", relation.note())
                .fields();
    }

    static Map<String, @Nullable Object> correction(CorrectionView correction) {
        return new Document()
                .put("on", correction.on())
                .put("fields", correction.fields())
                .put("note", correction.note())
                .fields();
    }
}

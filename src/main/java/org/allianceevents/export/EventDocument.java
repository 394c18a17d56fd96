package org.allianceevents.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.actor.ActorView;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.ClaimView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.FigureView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.event.ParticipantView;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.allianceevents.source.SourceView;
import org.jspecify.annotations.Nullable;

/** An event as a JSON document: everything that the API says of it, under the API's names; relations by slug. */
final class EventDocument {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private EventDocument() {}

    /** @param slugs of events that it is related to, by key */
    static Map<String, @Nullable Object> of(EventView event, Map<Long, String> slugs) {
        return new EventDocument().facts(event).links(event, slugs).ofKind(event).fields;
    }

    private EventDocument facts(EventView event) {
        return put("slug", event.getSlug())
                .put("kind", event.getKind())
                .put("title", event.getTitle())
                .put("titleJa", event.getTitleJa())
                .put("summary", event.getSummary())
                .put("status", event.getStatus())
                .put("startDate", event.getStartDate())
                .put("endDate", event.getEndDate())
                .put("datePrecision", event.getDatePrecision())
                .put("edtf", event.getEdtf())
                .put("domains", event.getDomains())
                .put("edition", event.getEdition())
                .put("addedOn", event.getAddedOn())
                .put("updatedOn", event.getUpdatedOn());
    }

    private EventDocument links(EventView event, Map<Long, String> slugs) {
        return put("series", series(event.getSeries()))
                .put(
                        "places",
                        event.getPlaces().stream().map(EventDocument::place).toList())
                .put(
                        "participants",
                        event.participants().stream()
                                .map(EventDocument::participant)
                                .toList())
                .put(
                        "figures",
                        event.getFigures().stream().map(EventDocument::figure).toList())
                .put(
                        "citations",
                        event.getCitations().stream()
                                .map(citation -> new EventDocument()
                                        .put("source", source(citation.source()))
                                        .put("supports", citation.supports())
                                        .put("locator", citation.locator())
                                        .fields)
                                .toList())
                .put(
                        "relations",
                        event.getRelations().stream()
                                .map(relation -> new EventDocument()
                                        .put("type", relation.type())
                                        .put("event", slugs.get(relation.otherKey()))
                                        .put("note", relation.note())
                                        .fields)
                                .toList())
                .put(
                        "corrections",
                        event.getCorrections().stream()
                                .map(correction -> new EventDocument()
                                        .put("on", correction.on())
                                        .put("fields", correction.fields())
                                        .put("note", correction.note())
                                        .fields)
                                .toList());
    }

    private EventDocument ofKind(EventView event) {
        if (event instanceof MeetingView meeting) {
            return put("format", meeting.getFormat())
                    .put("level", meeting.getLevel())
                    .put("mode", meeting.getMode());
        }
        if (event instanceof AgreementView agreement) {
            return agreement(agreement);
        }
        if (event instanceof ExerciseView exercise) {
            return put("exerciseType", exercise.getExerciseType())
                    .put("hostSide", exercise.getHostSide())
                    .put("days", exercise.getDays());
        }
        if (event instanceof DeploymentView deployment) {
            return deployment(deployment);
        }
        return put("developmentType", ((DevelopmentView) event).getDevelopmentType());
    }

    private EventDocument agreement(AgreementView agreement) {
        return put("instrument", agreement.getInstrument())
                .put("binding", agreement.getBinding())
                .put("signedOn", agreement.getSignedOn())
                .put("approvedOn", agreement.getApprovedOn())
                .put("inForceFrom", agreement.getInForceFrom())
                .put("inForceUntil", agreement.getInForceUntil())
                .put(
                        "phases",
                        agreement.getPhases().stream()
                                .map(phase -> new EventDocument()
                                        .put("label", phase.label())
                                        .put("from", phase.from())
                                        .put("until", phase.until())
                                        .put("note", phase.note())
                                        .fields)
                                .toList())
                .put("treatyReference", agreement.getTreatyReference());
    }

    private EventDocument deployment(DeploymentView deployment) {
        return put("posture", deployment.getPosture())
                .put("change", deployment.getChange())
                .put("unit", actor(deployment.getUnit()))
                .put("platform", deployment.getPlatform())
                .put("quantity", deployment.getQuantity())
                .put("origin", place(deployment.getOrigin()))
                .put("destination", place(deployment.getDestination()));
    }

    private static Map<String, @Nullable Object> participant(ParticipantView participant) {
        return new EventDocument()
                .put("actor", actor(participant.actor()))
                .put("role", participant.role())
                .put("representing", actor(participant.representing()))
                .put("office", participant.office())
                .put("officeJa", participant.officeJa())
                .fields;
    }

    private static @Nullable Map<String, @Nullable Object> actor(@Nullable ActorView actor) {
        return actor == null
                ? null
                : named(actor.slug(), actor.name(), actor.nameJa())
                        .put("kind", actor.kind())
                        .put("country", actor.country())
                        .fields;
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable PlaceView place) {
        return place == null
                ? null
                : named(place.slug(), place.name(), place.nameJa())
                        .put("kind", place.kind())
                        .put("country", place.country())
                        .put("latitude", place.latitude())
                        .put("longitude", place.longitude())
                        .put("precision", place.precision())
                        .fields;
    }

    private static @Nullable Map<String, @Nullable Object> series(@Nullable SeriesView series) {
        return series == null ? null : named(series.slug(), series.name(), series.nameJa()).fields;
    }

    private static EventDocument named(String slug, String name, @Nullable String nameJa) {
        return new EventDocument().put("slug", slug).put("name", name).put("nameJa", nameJa);
    }

    private static Map<String, @Nullable Object> figure(FigureView figure) {
        List<Map<String, @Nullable Object>> claims =
                figure.claims().stream().map(EventDocument::claim).toList();
        return new EventDocument()
                .put("measure", figure.measure())
                .put("unit", figure.unit())
                .put("scope", figure.scope())
                .put("disputed", figure.disputed())
                .put("claims", claims)
                .fields;
    }

    private static Map<String, @Nullable Object> claim(ClaimView claim) {
        return new EventDocument()
                .put("value", claim.value())
                .put("minimum", claim.minimum())
                .put("maximum", claim.maximum())
                .put("qualifier", claim.qualifier())
                .put("asOf", claim.asOf())
                .put("preferred", claim.preferred())
                .put("source", source(claim.source()))
                .put("note", claim.note())
                .fields;
    }

    private static Map<String, @Nullable Object> source(SourceView source) {
        return new EventDocument()
                .put("slug", source.slug())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("publisherKind", source.publisherKind())
                .put("url", source.url())
                .put("archiveUrl", source.archiveUrl())
                .put("publishedOn", source.publishedOn())
                .put("accessedOn", source.accessedOn())
                .put("language", source.language())
                .fields;
    }

    private EventDocument put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }
}

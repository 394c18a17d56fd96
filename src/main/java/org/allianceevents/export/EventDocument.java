package org.allianceevents.export;

import java.util.Map;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.jspecify.annotations.Nullable;

/** An event as a JSON document: everything that the API says of it, under the API's names; relations by slug. */
final class EventDocument {

    private final Document document = new Document();

    private EventDocument() {}

    /** @param slugs of events that it is related to, by key */
    static Map<String, @Nullable Object> of(EventView event, Map<Long, String> slugs) {
        return new EventDocument()
                .facts(event)
                .links(event, slugs)
                .ofKind(event)
                .document
                .fields();
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
        return put("series", Parts.series(event.getSeries()))
                .put("places", event.getPlaces().stream().map(Parts::place).toList())
                .put(
                        "participants",
                        event.participants().stream().map(Parts::participant).toList())
                .put("figures", event.getFigures().stream().map(Parts::figure).toList())
                .put(
                        "citations",
                        event.getCitations().stream().map(Parts::citation).toList())
                .put(
                        "relations",
                        event.getRelations().stream()
                                .map(relation -> Parts.relation(relation, slugs.get(relation.otherKey())))
                                .toList())
                .put(
                        "corrections",
                        event.getCorrections().stream().map(Parts::correction).toList());
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
                                .map(phase -> new Document()
                                        .put("label", phase.label())
                                        .put("from", phase.from())
                                        .put("until", phase.until())
                                        .put("note", phase.note())
                                        .fields())
                                .toList())
                .put("treatyReference", agreement.getTreatyReference());
    }

    private EventDocument deployment(DeploymentView deployment) {
        return put("posture", deployment.getPosture())
                .put("change", deployment.getChange())
                .put("unit", Parts.actor(deployment.getUnit()))
                .put("platform", deployment.getPlatform())
                .put("quantity", deployment.getQuantity())
                .put("origin", Parts.place(deployment.getOrigin()))
                .put("destination", Parts.place(deployment.getDestination()));
    }

    private EventDocument put(String name, @Nullable Object value) {
        document.put(name, value);
        return this;
    }
}

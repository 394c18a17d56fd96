package org.allianceevents.load;

import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.AgreementDetails;
import org.allianceevents.dataset.EventEntry.DeploymentDetails;
import org.allianceevents.dataset.EventEntry.DevelopmentDetails;
import org.allianceevents.dataset.EventEntry.ExerciseDetails;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.allianceevents.dataset.EventEntry.MeetingDetails;
import org.allianceevents.text.Folding;
import org.jspecify.annotations.Nullable;

/** The rows of one event: its own here, those of its parts and those that filters ask through their own classes. */
final class EventRows {

    private final Rows rows;
    private final References references;
    private final SearchText text;
    private final EventPartRows parts;
    private final EventIndexRows index;

    EventRows(Rows rows, References references) {
        this.rows = rows;
        this.references = references;
        text = new SearchText(references);
        parts = new EventPartRows(rows, references);
        index = new EventIndexRows(rows, references);
    }

    /** Adds all but the relations, which are rows of their own. */
    void add(long key, EventEntry event) {
        rows.add("event", row -> {
            putFields(row, key, event);
            putDetails(row, event.details());
        });
        parts.add(key, event);
        index.add(key, event);
    }

    private void putFields(Rows.Row row, long key, EventEntry event) {
        row.put("id", key)
                .put("slug", event.slug())
                .put("kind", event.kind())
                .put("title", event.title())
                .put("title_ja", event.titleJa())
                .put("summary", event.summary())
                .put("status", event.status())
                .put("start_date", event.date().start())
                .put("end_date", event.date().end())
                .put("date_precision", event.date().precision())
                .put("edtf", event.date().edtf())
                .put("series_id", event.series() == null ? null : references.series.key(event.series()))
                .put("edition", event.edition())
                .put("added_on", event.addedOn())
                .put("updated_on", event.updatedOn())
                .put("disputed", event.figures().stream().anyMatch(FigureEntry::disputed))
                .put("title_order", Folding.orderKey(event.title()))
                .put("search", text.of(event));
    }

    private void putDetails(Rows.Row row, EventEntry.Details details) {
        if (details instanceof MeetingDetails meeting) {
            row.put("meeting_format", meeting.format())
                    .put("meeting_level", meeting.level())
                    .put("meeting_mode", meeting.mode());
        } else if (details instanceof AgreementDetails agreement) {
            row.put("instrument", agreement.instrument())
                    .put("binding", agreement.binding())
                    .put("signed_on", agreement.signedOn())
                    .put("approved_on", agreement.approvedOn())
                    .put("in_force_from", agreement.inForceFrom())
                    .put("in_force_until", agreement.inForceUntil())
                    .put("treaty_reference", agreement.treatyReference());
        } else if (details instanceof ExerciseDetails exercise) {
            row.put("exercise_types", exercise.types()).put("host_side", exercise.hostSide());
        } else if (details instanceof DeploymentDetails deployment) {
            row.put("posture", deployment.posture())
                    .put("change", deployment.change())
                    .put("unit_id", deployment.unit() == null ? null : references.actors.key(deployment.unit()))
                    .put("platform", deployment.platform())
                    .put("quantity", deployment.quantity())
                    .put("origin_id", place(deployment.origin()))
                    .put("destination_id", place(deployment.destination()));
        } else if (details instanceof DevelopmentDetails development) {
            row.put("development_type", development.type());
        }
    }

    private @Nullable Long place(@Nullable String slug) {
        return slug == null ? null : references.places.key(slug);
    }
}

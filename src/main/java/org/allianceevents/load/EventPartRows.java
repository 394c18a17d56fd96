package org.allianceevents.load;

import java.util.List;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.AgreementDetails;
import org.allianceevents.dataset.EventEntry.CitationEntry;
import org.allianceevents.dataset.EventEntry.ClaimEntry;
import org.allianceevents.dataset.EventEntry.CorrectionEntry;
import org.allianceevents.dataset.EventEntry.FigureEntry;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.EventEntry.PhaseEntry;

/** The rows of what an event consists of, each with its position in the event's file. */
record EventPartRows(Rows rows, References references) {

    @FunctionalInterface
    private interface PartRow<T> {
        void put(Rows.Row row, T part);
    }

    void add(long event, EventEntry entry) {
        add("event_domain", event, entry.domains(), (row, domain) -> row.put("domain", domain));
        add("event_place", event, entry.places(), (row, place) -> row.put("place_id", references.places.key(place)));
        add("participant", event, entry.participants(), this::put);
        add("citation", event, entry.citations(), this::put);
        add("correction", event, entry.corrections(), this::put);
        if (entry.details() instanceof AgreementDetails agreement) {
            add("agreement_phase", event, agreement.phases(), this::put);
        }
        add("figure", event, entry.figures(), this::put);
    }

    private <T> void add(String table, long event, List<T> parts, PartRow<T> columns) {
        for (int i = 0; i < parts.size(); i++) {
            int position = i;
            T part = parts.get(i);
            rows.add(table, row -> columns.put(row.put("event_id", event).put("position", position), part));
        }
    }

    private void put(Rows.Row row, ParticipantEntry participant) {
        row.put("id", references.keys.next())
                .put("actor_id", references.actors.key(participant.actor()))
                .put("role", participant.role())
                .put(
                        "representing_id",
                        participant.representing() == null ? null : references.actors.key(participant.representing()))
                .put("office", participant.office())
                .put("office_ja", participant.officeJa());
    }

    private void put(Rows.Row row, CitationEntry citation) {
        row.put("id", references.keys.next())
                .put("source_id", references.sources.key(citation.source()))
                .put("supports", citation.supports())
                .put("locator", citation.locator());
    }

    private void put(Rows.Row row, CorrectionEntry correction) {
        row.put("id", references.keys.next())
                .put("corrected_on", correction.on())
                .put("fields", correction.fields())
                .put("note", correction.note());
    }

    private void put(Rows.Row row, PhaseEntry phase) {
        row.put("id", references.keys.next())
                .put("label", phase.label())
                .put("phase_from", phase.from())
                .put("phase_until", phase.until())
                .put("note", phase.note());
    }

    private void put(Rows.Row row, FigureEntry figure) {
        long key = references.keys.next();
        row.put("id", key)
                .put("measure", figure.measure())
                .put("unit", figure.unit())
                .put("scope", figure.scope())
                .put("disputed", figure.disputed());
        for (int i = 0; i < figure.claims().size(); i++) {
            add(key, i, figure.claims().get(i));
        }
    }

    private void add(long figure, int position, ClaimEntry claim) {
        rows.add("claim", row -> row.put("id", references.keys.next())
                .put("figure_id", figure)
                .put("position", position)
                .put("value", claim.value())
                .put("minimum", claim.minimum())
                .put("maximum", claim.maximum())
                .put("qualifier", claim.qualifier())
                .put("as_of", claim.asOf())
                .put("preferred", claim.preferred())
                .put("source_id", references.sources.key(claim.source()))
                .put("note", claim.note()));
    }
}

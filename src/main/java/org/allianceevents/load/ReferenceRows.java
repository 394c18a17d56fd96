package org.allianceevents.load;

import java.util.List;
import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.ForceLevelEntry;
import org.allianceevents.dataset.GlossaryTerm;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.PublisherEntry;
import org.allianceevents.dataset.ReleaseEntry.CoverageEntry;
import org.allianceevents.dataset.SeriesEntry;

/** The rows of all that isn't an event. */
record ReferenceRows(Rows rows, References references) {

    void add(Dataset dataset) {
        dataset.publishers().forEach(this::add);
        references.pages.forEach(this::add);
        dataset.actors().forEach(this::add);
        dataset.places().forEach(this::add);
        dataset.series().forEach(this::add);
        dataset.forceLevels().forEach(this::add);
        dataset.glossary().forEach(this::add);
        addCoverage(dataset.release().coverage());
    }

    private void add(PublisherEntry publisher) {
        rows.add("publisher", row -> row.put("id", references.publishers.key(publisher.slug()))
                .put("slug", publisher.slug())
                .put("name", publisher.name())
                .put("name_ja", publisher.nameJa())
                .put("kind", publisher.kind()));
    }

    private void add(References.Page page) {
        rows.add("source", row -> row.put(
                        "id", references.sources.key(page.source().slug()))
                .put("slug", page.source().slug())
                .put("publisher_id", references.publishers.key(page.publisher().slug()))
                .put("title", page.source().title())
                .put("url", page.source().url())
                .put("archive_url", page.source().archived())
                .put("published_on", page.source().published())
                .put("accessed_on", page.source().accessed())
                .put("language", page.source().language())
                .put("search", SearchText.of(page)));
    }

    private void add(ActorEntry actor) {
        long key = references.actors.key(actor.slug());
        rows.add("actor", row -> row.put("id", key)
                .put("slug", actor.slug())
                .put("name", actor.name())
                .put("name_ja", actor.nameJa())
                .put("kind", actor.kind())
                .put("country", actor.country())
                .put("wikidata_id", actor.wikidata())
                .put("former_names", actor.formerNames())
                .put("aliases", actor.aliases())
                .put("search", SearchText.of(actor)));
        for (int i = 0; i < actor.parents().size(); i++) {
            addParent(key, actor.parents().get(i), i);
        }
        for (int i = 0; i < actor.offices().size(); i++) {
            addOffice(key, actor.offices().get(i), i);
        }
    }

    private void addParent(long actor, String parent, int position) {
        rows.add("actor_parent", row -> row.put("actor_id", actor)
                .put("parent_id", references.actors.key(parent))
                .put("position", position));
    }

    private void addOffice(long person, OfficeEntry office, int position) {
        rows.add("office", row -> row.put("id", references.keys.next())
                .put("person_id", person)
                .put("position", position)
                .put("organization_id", references.actors.key(office.organization()))
                .put("title", office.title())
                .put("title_ja", office.titleJa())
                .put("held_from", office.from())
                .put("held_until", office.until())
                .put("period", office.period() == null ? null : office.period().edtf()));
    }

    private void add(PlaceEntry place) {
        long key = references.places.key(place.slug());
        rows.add("place", row -> row.put("id", key)
                .put("slug", place.slug())
                .put("name", place.name())
                .put("name_ja", place.nameJa())
                .put("kind", place.kind())
                .put("country", place.country())
                .put("parent_id", place.parent() == null ? null : references.places.key(place.parent()))
                .put("latitude", place.latitude())
                .put("longitude", place.longitude())
                .put("precision", place.precision())
                .put("aliases", place.aliases())
                .put("search", SearchText.of(place)));
        for (int i = 0; i < place.operators().size(); i++) {
            addOperator(key, place.operators().get(i).actor(), i);
        }
    }

    private void addOperator(long place, String actor, int position) {
        rows.add("place_operator", row -> row.put("place_id", place)
                .put("actor_id", references.actors.key(actor))
                .put("position", position));
    }

    private void add(SeriesEntry series) {
        rows.add("series", row -> row.put("id", references.series.key(series.slug()))
                .put("slug", series.slug())
                .put("name", series.name())
                .put("name_ja", series.nameJa())
                .put("kind", series.kind())
                .put("description", series.description())
                .put("started_in", series.startedIn())
                .put("ended_in", series.endedIn())
                .put("aliases", series.aliases()));
    }

    private void add(ForceLevelEntry level) {
        rows.add("force_level", row -> row.put("id", references.keys.next())
                .put("as_of", level.asOf())
                .put("area", level.area())
                .put("service", level.service())
                .put("personnel", level.personnel())
                .put("source_id", references.sources.key(level.source()))
                .put("note", level.note()));
    }

    private void add(GlossaryTerm term) {
        rows.add("glossary_term", row -> row.put("id", references.keys.next())
                .put("en", term.en())
                .put("ja", term.ja()));
    }

    private void addCoverage(List<CoverageEntry> coverage) {
        for (int i = 0; i < coverage.size(); i++) {
            int position = i;
            CoverageEntry entry = coverage.get(i);
            rows.add("coverage", row -> row.put("id", references.keys.next())
                    .put("position", position)
                    .put("scope", entry.scope())
                    .put("covered_from", entry.from())
                    .put("covered_to", entry.to())
                    .put("completeness", entry.completeness())
                    .put("note", entry.note()));
        }
    }
}

package org.allianceevents.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.allianceevents.dataset.PlaceEntry.Bounds;
import org.allianceevents.dataset.PlaceEntry.OperatorEntry;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;
import org.allianceevents.dataset.ReleaseEntry.CoverageEntry;

/** From the fields of entries in list files to the records. */
final class ListMapping {

    private ListMapping() {}

    static ReleaseEntry release(Fields fields) {
        return new ReleaseEntry(
                fields.text("version"),
                fields.day("releasedOn"),
                fields.text("license"),
                fields.text("citation"),
                fields.each("coverage", ListMapping::coverage));
    }

    private static CoverageEntry coverage(Fields fields) {
        return new CoverageEntry(
                fields.text("scope"),
                fields.day("from"),
                fields.day("to"),
                fields.constant(Completeness.class, "completeness"),
                fields.text("note"));
    }

    static ActorEntry actor(Fields fields) {
        return new ActorEntry(
                fields.text("slug"),
                fields.text("name"),
                fields.textOrNull("nameJa"),
                fields.constant(ActorKind.class, "kind"),
                fields.textOrNull("country"),
                fields.textOrNull("wikidata"),
                fields.texts("parents"),
                fields.texts("formerNames"),
                fields.texts("aliases"),
                fields.each("offices", ListMapping::office));
    }

    private static OfficeEntry office(Fields fields) {
        return new OfficeEntry(
                fields.text("title"),
                fields.textOrNull("titleJa"),
                fields.text("organization"),
                fields.dayOrNull("from"),
                fields.dayOrNull("until"),
                fields.periodOrNull("period"),
                fields.textOrNull("source"));
    }

    static PlaceEntry place(Fields fields) {
        return new PlaceEntry(
                fields.text("slug"),
                fields.text("name"),
                fields.textOrNull("nameJa"),
                fields.constant(PlaceKind.class, "kind"),
                fields.textOrNull("country"),
                fields.textOrNull("parent"),
                fields.numberOrNull("latitude"),
                fields.numberOrNull("longitude"),
                fields.constant(GeoPrecision.class, "precision"),
                fields.each("operators", ListMapping::operator),
                fields.texts("aliases"),
                fields.numbers("bounds").stream().map(ListMapping::bounds).toList());
    }

    private static OperatorEntry operator(Fields fields) {
        return new OperatorEntry(fields.text("actor"), fields.textOrNull("source"));
    }

    private static Bounds bounds(List<Double> box) {
        return new Bounds(box.get(0), box.get(1), box.get(2), box.get(3));
    }

    static SeriesEntry series(Fields fields) {
        return new SeriesEntry(
                fields.text("slug"),
                fields.text("name"),
                fields.textOrNull("nameJa"),
                fields.constant(EventKind.class, "kind"),
                fields.text("description"),
                fields.integerOrNull("startedIn"),
                fields.integerOrNull("endedIn"),
                fields.texts("aliases"));
    }

    /** The publisher without its pages, which are mapped one by one. */
    static PublisherEntry publisher(Fields fields) {
        return new PublisherEntry(
                fields.text("slug"),
                fields.text("name"),
                fields.textOrNull("nameJa"),
                fields.constant(PublisherKind.class, "kind"),
                List.of());
    }

    static SourceEntry page(Fields fields, String publisherLanguage) {
        String language = fields.textOrNull("language");
        return new SourceEntry(
                fields.text("slug"),
                fields.text("title"),
                fields.text("url"),
                fields.dayOrNull("published"),
                fields.day("accessed"),
                fields.textOrNull("archived"),
                language == null ? publisherLanguage : language);
    }

    static GlossaryTerm term(Fields fields) {
        return new GlossaryTerm(fields.texts("en"), fields.texts("ja"));
    }

    static Map<String, String> sorted(Map<String, Located<String>> redirects) {
        Map<String, String> sorted = new TreeMap<>();
        redirects.forEach((from, to) -> sorted.put(from, to.value()));
        return Collections.unmodifiableMap(sorted);
    }
}

package org.allianceevents.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.dataset.PublisherEntry.SourceEntry;

/** All that the files say, mapped but not yet held against one another. */
final class Draft {

    private final Consumer<Problem> problems;
    private final List<Located<ReleaseEntry>> releases = new ArrayList<>();
    private final Slugs<EventEntry> events = new Slugs<>("event", "events/<year>/");
    private final Slugs<ActorEntry> actors = new Slugs<>("actor", "actors/");
    private final Slugs<PlaceEntry> places = new Slugs<>("place", "places.yaml");
    private final Slugs<SeriesEntry> series = new Slugs<>("series", "series.yaml");
    private final Slugs<PublisherEntry> publishers = new Slugs<>("publisher", "sources/");
    private final Slugs<SourceEntry> sources = new Slugs<>("source", "sources/<publisher>.yaml");
    private final List<GlossaryTerm> glossary = new ArrayList<>();
    private final Map<String, Located<String>> redirects = new TreeMap<>();

    Draft(Collection<Document> documents, Collection<DatasetFile> unreadable, Consumer<Problem> problems) {
        this.problems = problems;
        documents.forEach(this::read);
        unreadable.forEach(this::missed);
    }

    private void read(Document document) {
        switch (document.file().type()) {
            case DATASET -> {
                if (document.isSound("")) {
                    map(document, "", ListMapping::release).ifPresent(releases::add);
                }
            }
            case EVENT -> readEvent(document);
            case ACTORS, PEOPLE -> readList(document, "", actors, ListMapping::actor);
            case PLACES -> readList(document, "", places, ListMapping::place);
            case SERIES -> readList(document, "", series, ListMapping::series);
            case SOURCE -> readSource(document);
            case GLOSSARY -> readGlossary(document);
            case REDIRECTS -> readRedirects(document);
            case FORCE_LEVELS ->
                throw new IllegalArgumentException(
                        "not YAML: " + document.file().name());
        }
    }

    private void readEvent(Document document) {
        String slug = document.file().baseName();
        events.declare(slug, document, "", problems);
        if (document.isSound("")) {
            map(document, "", fields -> EventMapping.event(slug, fields))
                    .ifPresent(event -> events.define(slug, event));
        }
    }

    private void readSource(Document document) {
        if (document.json().path("slug").isTextual()) {
            String slug = document.json().path("slug").asText();
            publishers.declare(slug, document, "", problems);
            if (document.isSound("/name")
                    && document.isSound("/kind")
                    && document.json().has("kind")) {
                map(document, "", ListMapping::publisher).ifPresent(publisher -> publishers.define(slug, publisher));
            }
        }
        String language = document.json().path("language").asText();
        readList(document, "/pages", sources, fields -> ListMapping.page(fields, language));
    }

    private <T> void readList(Document document, String list, Slugs<T> slugs, Function<Fields, T> mapping) {
        JsonNode entries = document.json().at(list);
        for (int i = 0; i < entries.size(); i++) {
            String pointer = list + "/" + i;
            if (!entries.path(i).path("slug").isTextual()) {
                continue;
            }
            String slug = entries.path(i).path("slug").asText();
            slugs.declare(slug, document, pointer, problems);
            if (document.isSound(pointer)) {
                map(document, pointer, mapping).ifPresent(entry -> slugs.define(slug, entry));
            }
        }
    }

    private void readGlossary(Document document) {
        for (int i = 0; i < document.json().size(); i++) {
            if (document.isSound("/" + i)) {
                glossary.add(ListMapping.term(new Fields(document, "/" + i, problems)));
            }
        }
    }

    private void readRedirects(Document document) {
        document.json().properties().forEach(field -> {
            String pointer = "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            Located<String> target = new Located<>(field.getValue().asText(), document, pointer);
            redirects.put(field.getKey(), target);
        });
    }

    private <T> Optional<Located<T>> map(Document document, String pointer, Function<Fields, T> mapping) {
        Fields fields = new Fields(document, pointer, problems);
        T value = mapping.apply(fields);
        return fields.sound() ? Optional.of(new Located<>(value, document, pointer)) : Optional.empty();
    }

    /** The name of an event that can't be read is known all the same; that of an entry in a list is not. */
    private void missed(DatasetFile file) {
        switch (file.type()) {
            case EVENT -> events.declare(file.baseName());
            case ACTORS, PEOPLE -> actors.incomplete();
            case PLACES -> places.incomplete();
            case SERIES -> series.incomplete();
            case SOURCE -> sources.incomplete();
            default -> {}
        }
    }

    /** Whether it is the slug of anything, or may be one in a file that can't be read. */
    boolean mayBeSlug(String slug) {
        return Stream.of(events, actors, places, series, sources).anyMatch(slugs -> slugs.mayKnow(slug));
    }

    /** Whether it is the slug of anything. */
    boolean isSlug(String slug) {
        return Stream.of(events, actors, places, series, sources).anyMatch(slugs -> slugs.knows(slug));
    }

    Optional<Located<ReleaseEntry>> release() {
        return releases.stream().findFirst();
    }

    Slugs<EventEntry> events() {
        return events;
    }

    Slugs<ActorEntry> actors() {
        return actors;
    }

    Slugs<PlaceEntry> places() {
        return places;
    }

    Slugs<SeriesEntry> series() {
        return series;
    }

    Slugs<PublisherEntry> publishers() {
        return publishers;
    }

    Slugs<SourceEntry> sources() {
        return sources;
    }

    List<GlossaryTerm> glossary() {
        return glossary;
    }

    /** Old slug to new slug. */
    Map<String, Located<String>> redirects() {
        return redirects;
    }
}

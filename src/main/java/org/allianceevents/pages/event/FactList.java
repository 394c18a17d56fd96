package org.allianceevents.pages.event;

import java.util.ArrayList;
import java.util.List;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.event.EventView.Fact;
import org.jspecify.annotations.Nullable;

/** What is known of an event because of its kind, as labels and values. */
final class FactList {

    private final EventFacts event;
    private final References references;
    private final Language language;
    private final Texts texts;
    private final List<Fact> facts = new ArrayList<>();

    private FactList(EventFacts event, References references, Language language) {
        this.event = event;
        this.references = references;
        this.language = language;
        this.texts = Texts.of(language);
    }

    static List<Fact> of(EventFacts event, References references, Language language) {
        FactList list = new FactList(event, references, language);
        switch (event.kind()) {
            case "MEETING" -> list.meeting();
            case "AGREEMENT" -> list.agreement();
            case "EXERCISE" -> list.exercise();
            case "DEPLOYMENT" -> list.deployment();
            default -> list.term("developmentType", event.developmentType());
        }
        return list.facts;
    }

    private void meeting() {
        term("format", event.format());
        term("level", event.level());
        term("mode", event.mode());
    }

    private void agreement() {
        term("instrument", event.instrument());
        if (event.binding() != null) {
            add("binding", texts.get(event.binding() ? "yes" : "no"));
        }
        day("signedOn", event.signedOn());
        day("approvedOn", event.approvedOn());
        day("inForceFrom", event.inForceFrom());
        day("inForceUntil", event.inForceUntil());
        english("treatyReference", event.treatyReference());
    }

    private void exercise() {
        if (event.exerciseType() != null && !event.exerciseType().isEmpty()) {
            List<String> types = event.exerciseType().stream()
                    .map(type -> texts.label("exerciseType", type))
                    .toList();
            add("exerciseType", String.join(texts.get("comma"), types));
        }
        term("hostSide", event.hostSide());
        if (event.days() != null) {
            facts.add(new Fact(texts.label("fact", "days"), texts.count("days", event.days()), null, List.of(), null));
        }
    }

    private void deployment() {
        term("posture", event.posture());
        term("change", event.change());
        link("unit", "actors/", event.unit());
        english("platform", event.platform());
        add("quantity", event.quantity() == null ? null : event.quantity().toString());
        link("origin", "places/", event.origin());
        link("destination", "places/", event.destination());
    }

    private void term(String field, @Nullable String value) {
        add(field, value == null ? null : texts.label(field, value));
    }

    private void day(String field, @Nullable String day) {
        add(field, DateWords.day(day, language));
    }

    private void link(String field, String path, @Nullable Named named) {
        if (named != null) {
            facts.add(new Fact(
                    texts.label("fact", field), named.name(language), path + named.slug(), references.of(field), null));
        }
    }

    /** Words of the dataset, which it has in English. */
    private void english(String field, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.label("fact", field), value, null, references.of(field), Language.EN.code()));
        }
    }

    private void add(String field, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.label("fact", field), value, null, references.of(field), null));
        }
    }
}

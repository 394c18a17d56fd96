package org.allianceevents.pages.event;

import java.util.List;
import java.util.stream.Collectors;
import org.allianceevents.dataset.Domain;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event shows.
 *
 * @param facts what kind of event it was, in detail
 * @param json the address of the same for programs, from the root
 */
public record EventView(
        EventFacts event,
        References references,
        List<Fact> facts,
        List<Group> groups,
        List<Quantity> quantities,
        Citation cite,
        String permalink,
        String json) {

    /**
     * Something that is known of the event: "Signed on", "19 January 1960", and the sources' numbers.
     *
     * @param lang the language of the value if it is another one than the page's
     */
    public record Fact(
            String label, String value, @Nullable String address, List<Integer> references, @Nullable String lang) {}

    /** Those who took part in one role. */
    public record Group(String role, List<EventFacts.Participant> participants) {}

    /**
     * A quantity.
     *
     * @param amount what it comes to, if one can say
     * @param reason why one claim is preferred
     */
    public record Quantity(
            String measure,
            String unit,
            @Nullable String scope,
            String amount,
            boolean disputed,
            @Nullable String reason,
            List<Line> lines) {}

    /** A row of a quantity's table. */
    public record Line(
            String amount,
            @Nullable String when,
            String publisher,
            String source,
            int reference,
            boolean preferred,
            @Nullable String note) {

        public String address() {
            return "sources/" + source;
        }
    }

    /** A correction, with its day and its fields in words. */
    public record Mended(String on, String note, String fields) {}

    /** The title in a language, or the English one. */
    public String title(Language language) {
        return language.choose(event.title(), event.titleJa());
    }

    /** The language that this title is in. */
    public String titleLang(Language language) {
        return event.titleJa() == null ? Language.EN.code() : language.code();
    }

    /** The title in the other language; null if there is only one. */
    public @Nullable String otherTitle(Language language) {
        return event.titleJa() == null ? null : title(language.other());
    }

    public String otherLang(Language language) {
        return language.other().code();
    }

    public String day(String day, Language language) {
        return DateWords.of(day, language);
    }

    public String domain(String domain, Language language) {
        Domain of = Domain.valueOf(domain);
        return language.choose(of.label(), of.labelJa());
    }

    public String domainAddress(String domain) {
        return "?domain=" + domain;
    }

    public String placeAddress(EventFacts.Spot place) {
        return "places/" + place.slug();
    }

    public String actorAddress(Named actor) {
        return "actors/" + actor.slug();
    }

    public String sourceAddress(EventFacts.Source source) {
        return "sources/" + source.slug();
    }

    public String seriesAddress() {
        return event.series() == null ? "series" : "series/" + event.series().slug();
    }

    /** What a source backs. */
    public String supports(EventFacts.Citation citation, Language language) {
        return fields(citation.supports(), language);
    }

    /** Fields of an event as people call them; of a part such as {@code figures.personnel}, the whole. */
    private static String fields(List<String> names, Language language) {
        Texts texts = Texts.of(language);
        return names.stream()
                .map(name -> texts.label("field", name.replaceFirst("\\..*", "")))
                .distinct()
                .collect(Collectors.joining(texts.get("comma")));
    }

    public List<Mended> corrections(Language language) {
        return event.corrections().stream()
                .map(correction -> new Mended(
                        DateWords.of(correction.on(), language),
                        correction.note(),
                        fields(correction.fields(), language)))
                .toList();
    }

    /** Whether it says when something was mended. */
    public boolean isCorrected() {
        return !event.corrections().isEmpty();
    }
}

package org.allianceevents.pages.event;

import java.util.List;
import org.allianceevents.pages.DateWords;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.answer.Named;
import org.jspecify.annotations.Nullable;

/** All that the API says of an event. What only some kinds have is null for the others. */
public record EventFacts(
        String slug,
        String kind,
        String title,
        @Nullable String titleJa,
        String summary,
        String status,
        String startDate,
        @Nullable String endDate,
        String datePrecision,
        String edtf,
        List<String> domains,
        @Nullable String edition,
        String addedOn,
        String updatedOn,
        @Nullable Named series,
        List<Spot> places,
        List<Participant> participants,
        List<Figure> figures,
        List<Citation> citations,
        List<Relation> relations,
        List<Correction> corrections,
        @Nullable String format,
        @Nullable String level,
        @Nullable String mode,
        @Nullable String instrument,
        @Nullable Boolean binding,
        @Nullable String signedOn,
        @Nullable String approvedOn,
        @Nullable String inForceFrom,
        @Nullable String inForceUntil,
        @Nullable String treatyReference,
        @Nullable List<Phase> phases,
        @Nullable List<String> exerciseType,
        @Nullable String hostSide,
        @Nullable Integer days,
        @Nullable String posture,
        @Nullable String change,
        @Nullable String platform,
        @Nullable Integer quantity,
        @Nullable Boolean ongoing,
        @Nullable Named unit,
        @Nullable Named origin,
        @Nullable Named destination,
        @Nullable String developmentType) {

    /** Where it took place. */
    public record Spot(
            String slug,
            String name,
            @Nullable String nameJa,
            String kind,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String precision,
            @Nullable Named parent) {

        /** The language that this name is in. */
        public String lang(Language language) {
            return (nameJa == null ? Language.EN : language).code();
        }

        public String name(Language language) {
            return language.choose(name, nameJa);
        }
    }

    /** Someone who took part. */
    public record Participant(
            String role,
            @Nullable String office,
            @Nullable String officeJa,
            Named actor,
            @Nullable Named representing) {

        public @Nullable String office(Language language) {
            return office == null ? null : language.choose(office, officeJa);
        }
    }

    /** A quantity with all that sources say of it. */
    public record Figure(
            String measure,
            String unit,
            @Nullable String scope,
            @Nullable Double value,
            @Nullable Double minimum,
            @Nullable Double maximum,
            boolean disputed,
            List<Claim> claims) {}

    /** What one source says of a quantity. */
    public record Claim(
            @Nullable Double value,
            @Nullable Double minimum,
            @Nullable Double maximum,
            @Nullable String qualifier,
            @Nullable String asOf,
            boolean preferred,
            @Nullable String note,
            ClaimSource source) {}

    /** Who says so, and when. */
    public record ClaimSource(String slug, String publisher, @Nullable String publishedOn) {}

    /** A page that backs the event. */
    public record Citation(List<String> supports, @Nullable String locator, Source source) {}

    /** A page that a curator read. */
    public record Source(
            String slug,
            String title,
            String publisher,
            String publisherKind,
            String url,
            @Nullable String archiveUrl,
            @Nullable String publishedOn,
            String accessedOn,
            String language) {}

    /** How the event stands to another. */
    public record Relation(String type, @Nullable String note, Other event) {}

    /** Another event. */
    public record Other(
            String slug, String kind, String title, @Nullable String titleJa, String startDate, String edtf) {

        public String title(Language language) {
            return language.choose(title, titleJa);
        }

        public String date(Language language) {
            return DateWords.of(edtf, language);
        }

        public String address() {
            return "events/" + slug;
        }
    }

    /** What was mended after a release. */
    public record Correction(String on, List<String> fields, String note) {}

    /** A stage in the life of an agreement. */
    public record Phase(String label, String from, @Nullable String until, @Nullable String note) {}

    public String address() {
        return "events/" + slug;
    }

    public String date(Language language) {
        return DateWords.of(edtf, language);
    }

    /** The date as a machine reads it; null where HTML has no way to write it. */
    public @Nullable String machineDate() {
        return edtf.matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?") ? edtf : null;
    }
}

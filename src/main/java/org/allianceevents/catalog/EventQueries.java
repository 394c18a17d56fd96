package org.allianceevents.catalog;

import org.allianceevents.search.Sql;

/** What is asked of the database to show some events, each in the order in which they are shown. */
enum EventQueries {

    /** The pages that back them. */
    SOURCES(
            """
            select source.id, source.slug, source.title, publisher.name, publisher.kind, source.url, source.archive_url,
                source.published_on, source.accessed_on, source.language
            from event_source
            join source on source.id = event_source.source_id
            join publisher on publisher.id = source.publisher_id
            where event_source.event_id = any(?)"""),

    PARTICIPANTS(
            """
            select event_id, actor_id, role, representing_id, office, office_ja
            from participant where event_id = any(?) order by event_id, position"""),

    CITATIONS(
            """
            select event_id, source_id, supports, locator
            from citation where event_id = any(?) order by event_id, position"""),

    /** One row a claim; every figure has one at least. */
    FIGURES(
            """
            select figure.event_id, figure.id, figure.measure, figure.unit, figure.scope, figure.disputed,
                claim.value, claim.minimum, claim.maximum, claim.qualifier, claim.as_of, claim.preferred, claim.source_id,
                claim.note
            from figure join claim on claim.figure_id = figure.id
            where figure.event_id = any(?) order by figure.event_id, figure.position, claim.position"""),

    RELATIONS(
            """
            select event_id, type, other_id, note
            from event_relation where event_id = any(?) order by event_id, position"""),

    CORRECTIONS(
            """
            select event_id, corrected_on, fields, note
            from correction where event_id = any(?) order by event_id, position"""),

    PHASES(
            """
            select event_id, label, phase_from, phase_until, note
            from agreement_phase where event_id = any(?) order by event_id, position"""),

    EVENTS(
            """
            select event.id, slug, kind, title, title_ja, summary, status, start_date, end_date, date_precision, edtf,
                array(select domain from event_domain where event_id = event.id order by position),
                array(select place_id from event_place where event_id = event.id order by position),
                series_id, edition, added_on, updated_on,
                meeting_format, meeting_level, meeting_mode,
                instrument, binding, signed_on, approved_on, in_force_from, in_force_until, treaty_reference,
                exercise_types, host_side,
                posture, change, unit_id, platform, quantity, origin_id, destination_id,
                development_type
            from event where event.id = any(?)""");

    private final String text;

    EventQueries(String text) {
        this.text = text;
    }

    /** The query for the events that have these keys. */
    Sql of(Long[] keys) {
        return Sql.of(text, keys);
    }
}

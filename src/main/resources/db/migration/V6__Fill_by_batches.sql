-- What events show, kept as soon as their rows are written --------------------------------------------------------------------

-- The load calls this after each batch of events, whose rows lie in memory still: read once more at the end of a million events,
-- grouped and sorted on disk, they took as long again as all that went before.
--
-- Of the events whose keys lie between two, both included. Values stand in arrays, without names, in the order in which
-- org.allianceevents.catalog.EventShape reads them; who changes one changes the other. An empty list is null. Each list is asked
-- by the event's key, so that the plan needs no statistics, of which there are none yet.
drop function fill_event_body();
create function fill_event_body(first_event bigint, last_event bigint) returns void language sql as $$
    insert into event_body (event_id, body)
    select event.id, convert_to(json_build_array(
        (select json_agg(json_build_array(source.id, source.slug, source.title, publisher.name, publisher.kind, source.url,
                source.archive_url, source.published_on, source.accessed_on, source.language) order by source.id)
            from event_source
            join source on source.id = source_id
            join publisher on publisher.id = publisher_id
            where event_id = event.id),
        event.id, slug, kind, title, title_ja, summary, status, start_date, end_date, date_precision, edtf,
        (select json_agg(domain order by position) from event_domain where event_id = event.id),
        (select json_agg(json_build_array(actor_id, role, representing_id, office, office_ja) order by position)
            from participant where event_id = event.id),
        (select json_agg(place_id order by position) from event_place where event_id = event.id),
        (select json_agg(json_build_array(measure, unit, scope, disputed,
                (select json_agg(json_build_array(value, minimum, maximum, qualifier, as_of, preferred, source_id, note)
                        order by position)
                    from claim where figure_id = figure.id)) order by position)
            from figure where event_id = event.id),
        (select json_agg(json_build_array(source_id, supports, locator) order by position)
            from citation where event_id = event.id),
        series_id, edition,
        (select json_agg(json_build_array(type, other_id, note) order by position)
            from event_relation where event_id = event.id),
        (select json_agg(json_build_array(corrected_on, fields, note) order by position)
            from correction where event_id = event.id),
        added_on, updated_on,
        case kind
            when 'MEETING' then json_build_array(meeting_format, meeting_level, meeting_mode)
            when 'AGREEMENT' then json_build_array(instrument, binding, signed_on, approved_on, in_force_from, in_force_until,
                (select json_agg(json_build_array(label, phase_from, phase_until, note) order by position)
                    from agreement_phase where event_id = event.id),
                treaty_reference)
            when 'EXERCISE' then json_build_array(exercise_types, host_side)
            when 'DEPLOYMENT' then json_build_array(posture, change, unit_id, platform, quantity, origin_id, destination_id)
            when 'DEVELOPMENT' then json_build_array(development_type)
        end)::text, 'UTF8')
    from event
    where event.id between first_event and last_event
    order by event.id
$$;

-- As before, but in the order of its index whatever the database's own collation is.
create or replace function fill_event_facet() returns void language sql as $$
    insert into event_facet (actor_id, domain, start_date, event_id, kind)
    select actor_id, domain collate "C", start_date, id, kind
    from event
    join (select distinct event_id, actor_id from event_actor
          union all select id, 0 from event) as actors on actors.event_id = id
    join (select event_id, domain from event_domain
          union all select id, '*' from event) as domains on domains.event_id = id
    where actor_id <> 0 or domain <> '*'
    order by actor_id, domain collate "C", start_date desc, id desc
$$;

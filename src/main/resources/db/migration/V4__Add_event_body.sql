-- What an event shows, kept in one row ------------------------------------------------------------------------------------

-- All that the views of an event, of its parts and of its pages are made of, so that a page of events is read by as many keys.
-- Kept by the load, as event_facet is. A body stands whole and plain in its row if the row fits into a page: taking it from
-- elsewhere, or unpacking it, costs more than the room.
create table event_body (
    event_id  bigint primary key,
    body      bytea not null                -- JSON in UTF-8: see fill_event_body
) with (toast_tuple_target = 8160);

-- How many events of each kind an actor had in a domain is then told by one stretch of the index alone.
delete from event_facet;
alter table event_facet add column kind text not null;
drop index event_facet_by_start;
create unique index event_facet_by_start on event_facet (actor_id, domain, start_date desc, event_id desc) include (kind);

-- What a load calls after it has written the rows -----------------------------------------------------------------------------

-- In the order of its index, which is so built fastest, and whose stretches then lie together in the table too.
create function fill_event_facet() returns void language sql as $$
    insert into event_facet (actor_id, domain, start_date, event_id, kind)
    select actor_id, domain, start_date, id, kind
    from event
    join (select distinct event_id, actor_id from event_actor
          union all select id, 0 from event) as actors on actors.event_id = id
    join (select event_id, domain from event_domain
          union all select id, '*' from event) as domains on domains.event_id = id
    where actor_id <> 0 or domain <> '*'
    order by actor_id, domain, start_date desc, id desc
$$;

-- Values stand in arrays, without names, in the order in which org.allianceevents.catalog.EventShape reads them; who changes one
-- changes the other. An empty list is null. Every table is read once and grouped by events, never asked event by event: the
-- planner, who doesn't know yet how many rows there are, would else be tempted.
create function fill_event_body() returns void language sql set enable_nestloop = off as $$
    insert into event_body (event_id, body)
    select event.id, convert_to(json_build_array(
        pages.list,
        event.id, slug, kind, title, title_ja, summary, status, start_date, end_date, date_precision, edtf,
        domains.list, participants.list, places.list, figures.list, citations.list,
        series_id, edition, relations.list, corrections.list, added_on, updated_on,
        case kind
            when 'MEETING' then json_build_array(meeting_format, meeting_level, meeting_mode)
            when 'AGREEMENT' then json_build_array(instrument, binding, signed_on, approved_on, in_force_from, in_force_until,
                phases.list, treaty_reference)
            when 'EXERCISE' then json_build_array(exercise_types, host_side)
            when 'DEPLOYMENT' then json_build_array(posture, change, unit_id, platform, quantity, origin_id, destination_id)
            when 'DEVELOPMENT' then json_build_array(development_type)
        end)::text, 'UTF8')
    from event
    left join (
        select event_id, json_agg(page.page order by page.id) as list
        from event_source
        join (
            select source.id, json_build_array(source.id, source.slug, source.title, publisher.name, publisher.kind, source.url,
                source.archive_url, source.published_on, source.accessed_on, source.language) as page
            from source
            join publisher on publisher.id = source.publisher_id) as page on page.id = event_source.source_id
        group by event_id) as pages on pages.event_id = event.id
    left join (
        select event_id, json_agg(domain order by position) as list
        from event_domain group by event_id) as domains on domains.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(actor_id, role, representing_id, office, office_ja) order by position) as list
        from participant group by event_id) as participants on participants.event_id = event.id
    left join (
        select event_id, json_agg(place_id order by position) as list
        from event_place group by event_id) as places on places.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(measure, unit, scope, disputed, claims.list) order by position) as list
        from figure
        join (
            select figure_id, json_agg(json_build_array(value, minimum, maximum, qualifier, as_of, preferred, source_id, note)
                order by position) as list
            from claim group by figure_id) as claims on claims.figure_id = figure.id
        group by event_id) as figures on figures.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(source_id, supports, locator) order by position) as list
        from citation group by event_id) as citations on citations.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(type, other_id, note) order by position) as list
        from event_relation group by event_id) as relations on relations.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(corrected_on, fields, note) order by position) as list
        from correction group by event_id) as corrections on corrections.event_id = event.id
    left join (
        select event_id, json_agg(json_build_array(label, phase_from, phase_until, note) order by position) as list
        from agreement_phase group by event_id) as phases on phases.event_id = event.id
    order by event.id
$$;

-- Of what is loaded already, so that a program which reads this finds it before the next load.
select fill_event_facet(), fill_event_body();

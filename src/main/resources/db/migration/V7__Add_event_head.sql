-- What a list shows of an event, kept in one small row -----------------------------------------------------------------------

-- A client that lists titles and days reads a quarter of what an event's body holds. Kept by the load, like event_body.
create table event_head (
    event_id  bigint primary key,
    head      bytea not null                -- JSON in UTF-8: see fill_event_head
);

-- Of the events whose keys lie between two, both included; called after fill_event_body. The order is the one in which
-- org.allianceevents.catalog.EventShape reads it; who changes one changes the other.
create function fill_event_head(first_event bigint, last_event bigint) returns void language sql as $$
    insert into event_head (event_id, head)
    select event.id, convert_to(json_build_array(
        event.id, slug, kind, title, title_ja, status, start_date, end_date, date_precision, edtf,
        (select json_agg(domain order by position) from event_domain where event_id = event.id),
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

-- Of what is loaded already, so that a program which reads this finds it before the next load.
select fill_event_head(min(id), max(id)) from event;

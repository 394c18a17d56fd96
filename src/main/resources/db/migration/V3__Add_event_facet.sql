-- Pages of events in order of their start, read from one index -----------------------------------------------------------

-- Every event under each actor that it can be found by, under each of its domains, and under both. What
-- an actor did in a domain, the latest first, is one stretch of the index, however many events there are. Kept by the load, which
-- fills it from event, event_actor and event_domain; so nothing here refers to these.
create table event_facet (
    actor_id    bigint not null,            -- 0 for any actor
    domain      text collate "C" not null,  -- '*' for any domain
    start_date  date not null,
    event_id    bigint not null             -- in order of slugs, as all keys of events are
);
create unique index event_facet_by_start on event_facet (actor_id, domain, start_date desc, event_id desc);

-- The same for places: a place stands once beside an event already.
alter table event_location add column start_date date;
update event_location set start_date = event.start_date from event where event.id = event_location.event_id;
alter table event_location alter column start_date set not null;
create index event_location_by_start on event_location (place_id, start_date desc, event_id desc);

create index event_by_status on event (status, start_date desc, slug desc);
create index event_by_precision on event (date_precision, start_date desc, slug desc);

-- What filters ask is derived by the load from rows that are checked themselves. Checking it once more took longer than all
-- the rest of a load.
alter table event_actor drop constraint event_actor_event_id_fkey, drop constraint event_actor_actor_id_fkey;
alter table event_location drop constraint event_location_event_id_fkey, drop constraint event_location_place_id_fkey;
alter table event_source drop constraint event_source_event_id_fkey, drop constraint event_source_source_id_fkey;

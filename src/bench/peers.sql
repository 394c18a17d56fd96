-- Gives the peers what a database of this program holds, in their tables, which must be there and empty:
--   PEERS='host=… dbname=…' psql -d DATABASE -f src/bench/peers.sql
-- Keys and their order are ours. Participants are those of the event alone, without the bodies that these belong to.

\set ON_ERROR_STOP on

copy (
    select actor.id, slug, name, lower(kind), (select min(parent_id) from actor_parent where actor_id = actor.id)
    from actor order by (select count(*) from actor_parent where actor_id = actor.id), actor.id
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy actor (id, slug, name, kind, parent_id) from stdin' "$PEERS"

copy (
    select id, slug, lower(kind), title, summary, start_date, end_date from event order by id
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy event (id, slug, kind, title, summary, start_date, end_date) from stdin' "$PEERS"

copy (
    select event_id, actor_id, lower(role) from participant order by event_id, actor_id
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy event_actor (event_id, actor_id, role) from stdin' "$PEERS"

copy (
    select event_id, lower(domain) from event_domain order by event_id, domain
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy event_domain (event_id, domain) from stdin' "$PEERS"

copy (
    select source.id, url, publisher.name, published_on, title
    from source join publisher on publisher.id = publisher_id order by source.id
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy source (id, url, publisher, published_on, title) from stdin' "$PEERS"

copy (
    select event_id, source_id from citation order by event_id, source_id
) to stdout \g |psql -q -v ON_ERROR_STOP=1 -c 'copy event_source (event_id, source_id) from stdin' "$PEERS"

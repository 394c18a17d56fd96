-- Fills a database that has the tables of this program with n invented events of the same shape as src/bench/synthetic writes:
--   psql -v n=1000000 -d DATABASE -f src/bench/million.sql
-- The rows are those that a load would write, keys and release included, but for Japanese words of the search. Foreign keys
-- and indexes are taken away meanwhile and made again in the end, which checks every row. Takes minutes for a million events.

\set ON_ERROR_STOP on
\timing on
begin;
set local work_mem = '256MB';
set local maintenance_work_mem = '1GB';

-- Between 0 and 1, always the same for a number and a purpose.
create function pg_temp.u(i bigint, purpose bigint) returns float8 language sql immutable as
$$ select (hashint8extended(i, purpose) & 2147483647)::float8 / 2147483648.0 $$;

select format('truncate %s', string_agg(quote_ident(tablename), ', '))
from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' \gexec

create temp table again on commit drop as
select 1 as turn, format('%s', indexdef) as statement, format('drop index %I', indexname) as away
from pg_indexes
where schemaname = 'public' and indexname not in (select conname from pg_constraint)
union all
select 2, format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)),
    format('alter table %s drop constraint %I', conrelid::regclass, conname)
from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace;
select away from again order by turn \gexec

select nextval('release_id')::bigint << 32 as base, greatest(1000, :n / 2) as pages \gset

-- Who and where -------------------------------------------------------------------------------------------------------------

insert into actor (id, slug, name, kind, former_names, aliases, search)
select :base + i, 'actor-' || to_char(i, 'FM000'), form || ' of Region ' || i,
    (array['GOVERNMENT', 'AGENCY', 'COMMAND'])[1 + i % 3], '{}', '{}',
    format('''%s'':1A ''of'':2A ''region'':3A ''%s'':4A', lower(stem), i)::tsvector
from generate_series(1, 300) as i,
    lateral (select (array['Republic', 'Kingdom', 'Union', 'Command', 'Agency', 'Council'])[1 + i % 6] as form,
        (array['republ', 'kingdom', 'union', 'command', 'agenc', 'council'])[1 + i % 6] as stem) as named;

insert into actor_parent (actor_id, parent_id, position)
select :base + i, :base + 281 + i % 20, 0 from generate_series(1, 280) as i;

insert into place (id, slug, name, kind, parent_id, precision, aliases, search)
select :base + i, 'place-' || to_char(i, 'FM00'), 'Port ' || i, case i when 1 then 'REGION' else 'CITY' end,
    case when i > 1 then :base + 1 end, 'UNKNOWN', '{}', format('''port'':1A ''%s'':2A', i)::tsvector
from generate_series(1, 20) as i;

-- What is cited ---------------------------------------------------------------------------------------------------------------

insert into publisher (id, slug, name, kind)
select :base + 1 + i, 'publisher-' || to_char(i, 'FM00'), 'Publisher ' || i, 'NEWS' from generate_series(0, 39) as i;

create temp table page on commit drop as
select i, i % 40 as publisher, day, row_number() over (order by i % 40, day, i) as place
from (select i, date '1951-01-01' + floor(pg_temp.u(i, 8) * 27394)::integer as day
      from generate_series(0, :pages - 1) as i) as pages;

insert into source (id, slug, publisher_id, title, url, published_on, accessed_on, language, search)
select :base + place, format('publisher-%s-%s-article-%s', to_char(publisher, 'FM00'), day, to_char(i, 'FM0000000')),
    :base + 1 + publisher, 'Article ' || i || ' about the alliance',
    format('https://publisher-%s.example.org/articles/%s', to_char(publisher, 'FM00'), i), day, date '2026-11-28', 'en',
    format('''articl'':1A ''%s'':2A ''about'':3A ''the'':4A ''allianc'':5A ''publish'':8B ''%s'':9B', i, publisher)::tsvector
from page order by place;
create index on page (i);
analyze page;

-- Events ------------------------------------------------------------------------------------------------------------------------

create temp table made on commit drop as
select i, kind, day, length, :base + row_number() over (order by day, i) as key
from (select i, (array['MEETING', 'AGREEMENT', 'EXERCISE', 'DEPLOYMENT'])[1 + floor(pg_temp.u(i, 1) * 4)::integer] as kind,
          date '1951-01-01' + floor(pg_temp.u(i, 5) * 27394)::integer as day, floor(pg_temp.u(i, 4) * 11)::integer as length
      from generate_series(1, :n) as i) as events;

-- One in three or so has the most active of them, as in the small dataset: a cube leans to the low numbers.
create temp table part on commit drop as
select key, actor, (array['HOST', 'PARTICIPANT', 'SIGNATORY'])[1 + floor(pg_temp.u(i, 200 + actor) * 3)::integer] as role,
    row_number() over (partition by key order by actor) - 1 as position
from (select distinct key, i, 1 + floor(280 * power(pg_temp.u(i, 100 + j), 3))::integer as actor
      from made, generate_series(1, 5) as j where j <= 1 + pg_temp.u(i, 6) * 4.5) as parts;

create temp table covered on commit drop as
select key, domain, row_number() over (partition by key order by domain) - 1 as position
from (select distinct key, (array['LAND', 'MARITIME', 'AIR', 'SPACE', 'CYBER', 'DIPLOMACY', 'BASING', 'LOGISTICS', 'TECHNOLOGY',
              'INTELLIGENCE', 'DISASTER_RELIEF', 'ECONOMIC_SECURITY'])[1 + floor(pg_temp.u(i, 300 + j) * 12)::integer] as domain
      from made, generate_series(1, 3) as j where j <= 1 + pg_temp.u(i, 7) * 2.6) as domains;

create temp table cited on commit drop as
select key, place, row_number() over (partition by key order by place) - 1 as position
from (select distinct key, floor(pg_temp.u(i, 400 + j) * :pages)::integer as page
      from made, generate_series(1, 3) as j where j <= 1 + pg_temp.u(i, 9) * 2.6) as pages
join page on page.i = pages.page;
analyze made, part, covered, cited;

-- Positions of words as in the text: title, participants, place, summary, domains. A word that stands twice is one, with both.
create temp table sentence on commit drop as
select repeats, string_agg(format('''%s'':%sC', word, 8 * j + position), ' ')::tsvector as words
from generate_series(2, 7) as repeats, generate_series(0, repeats - 1) as j,
    unnest(array['the', 'parti', 'met', 'and', 'agre', 'on', 'further', 'step']) with ordinality as said (word, position)
group by repeats;
create temp table topical on commit drop as
select key, string_agg(format('''%s'':%sD', replace(word, ' ', format(''':%sD ''', 1 + 4 * position)), 2 + 4 * position), ' ')::tsvector
    as words
from covered
join (values ('LAND', 'land'), ('MARITIME', 'maritim'), ('AIR', 'air'), ('SPACE', 'space'), ('CYBER', 'cyber'),
    ('DIPLOMACY', 'diplomaci'), ('BASING', 'base'), ('LOGISTICS', 'logist'), ('TECHNOLOGY', 'technolog'),
    ('INTELLIGENCE', 'intellig'), ('DISASTER_RELIEF', 'disast relief'), ('ECONOMIC_SECURITY', 'econom secur')) as label (domain, word)
    using (domain)
group by key;

insert into event (id, slug, kind, title, summary, status, start_date, end_date, date_precision, edtf, added_on, updated_on,
    disputed, title_order, search, meeting_format, meeting_level, meeting_mode, instrument, exercise_types, posture, change)
select made.key, day || '-event-' || to_char(i, 'FM0000000'), kind, title,
    'Summary of event ' || i || '.' || repeat(' The parties met and agreed on further steps.', repeats), 'COMPLETED', day,
    day + length, 'DAY', case length when 0 then day::text else day || '/' || day + length end, date '2026-11-28', date '2026-11-28',
    false, lower(title),
    format('''%s'':1A ''no'':2A ''%s'':3A ''on'':4A %s %s ''port'':33B ''%s'':34B ''summari'':37C ''of'':38C ''event'':39C ''%s'':40C ',
        stem, i, worded.words, names, 1 + floor(pg_temp.u(i, 10) * 20), i)::tsvector
        || sentence.words || topical.words,
    case kind when 'MEETING' then 'MINISTERIAL' end, case kind when 'MEETING' then 'MINISTERS' end,
    case kind when 'MEETING' then 'IN_PERSON' end, case kind when 'AGREEMENT' then 'ARRANGEMENT' end,
    case kind when 'EXERCISE' then array['FIELD_TRAINING'] end, case kind when 'DEPLOYMENT' then 'ROTATIONAL' end,
    case kind when 'DEPLOYMENT' then 'ARRIVAL' end
from made
join (select key, string_agg(format('''%s'':%sB ''of'':%sB ''region'':%sB ''%s'':%sB',
              (array['republ', 'kingdom', 'union', 'command', 'agenc', 'council'])[1 + actor % 6], 9 + 6 * position,
              10 + 6 * position, 11 + 6 * position, actor, 12 + 6 * position), ' ') as names
      from part group by key) as named on named.key = made.key
join topical on topical.key = made.key,
lateral (select 2 + floor(pg_temp.u(i, 3) * 6)::integer as repeats, 1 + floor(pg_temp.u(i, 2) * 6)::integer as topic,
    case kind when 'MEETING' then 'meet' when 'AGREEMENT' then 'agreement' when 'EXERCISE' then 'exercis' else 'deploy' end as stem)
    as chosen,
lateral (select initcap(kind) || ' no. ' || i || ' on ' || (array['readiness', 'cyber defense', 'air policing', 'logistics',
        'energy security', 'maritime patrol'])[topic] as title,
    (array['''readi'':5A', '''cyber'':5A ''defens'':6A', '''air'':5A ''polic'':6A', '''logist'':5A', '''energi'':5A ''secur'':6A',
        '''maritim'':5A ''patrol'':6A'])[topic] as words) as worded,
lateral (select words from sentence where sentence.repeats = chosen.repeats) as sentence
order by made.key;

insert into event_domain (event_id, domain, position) select key, domain, position from covered order by key, domain;
insert into event_place (event_id, place_id, position)
select key, :base + 1 + floor(pg_temp.u(i, 10) * 20)::integer, 0 from made order by key;
insert into participant (id, event_id, position, actor_id, role)
select :base + row_number() over (order by key, position), key, position, :base + actor, role from part order by key, position;
insert into citation (id, event_id, position, source_id, supports)
select :base + row_number() over (order by key, position), key, position, :base + place, '{date}' from cited order by key, position;

-- What filters ask, and what events show -----------------------------------------------------------------------------------------

insert into event_actor (event_id, actor_id, role, direct)
select * from (
    select event_id, actor_id, role, true from participant
    union all
    select distinct event_id, parent_id, role, false from participant join actor_parent using (actor_id)) as found
order by 2, 1, 3;
insert into event_location (event_id, place_id, start_date, direct)
select * from (
    select event_id, place_id, start_date, true from event_place join event on event.id = event_id
    union all
    select event_id, parent_id, start_date, false
    from event_place join event on event.id = event_id join place on place.id = place_id where place.parent_id is not null) as found
order by 2, 1;
insert into event_source (event_id, source_id) select event_id, source_id from citation order by 2, 1;
select fill_event_facet();
select fill_event_body();

insert into dataset_release (id, version, released_on, checksum, license, citation, event_count, actor_count, place_count,
    source_count, first_date, last_date, loaded_at, rows_version)
select :base, '2026.11.0', date '2026-11-28', encode(sha256(convert_to(:n || ' invented events', 'UTF8')), 'hex'), 'CC0-1.0',
    :n || ' invented events, to measure with.', :n, 300, 20, :pages, min(start_date), max(end_date), now(), 4
from event;

select statement from again order by turn \gexec
commit;
vacuum analyze;

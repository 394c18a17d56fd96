-- One release of the dataset at a time. A load deletes the old release and writes the new one in one transaction, so
-- that a statement sees one of them, whole. A key is (release id << 32) + a number counted by the loader: it is never
-- used again, and tells which release it belongs to.
-- Slugs and titles compare by code point ("C"): the same order on every machine, and what cursors rely on.

create sequence release_id as integer;

create table dataset_release (
    id            bigint primary key,
    version       text        not null,
    released_on   date        not null,
    checksum      text        not null check (checksum ~ '^[0-9a-f]{64}$'),
    license       text        not null,
    citation      text        not null,
    event_count   integer     not null check (event_count >= 0),
    actor_count   integer     not null check (actor_count >= 0),
    place_count   integer     not null check (place_count >= 0),
    source_count  integer     not null check (source_count >= 0),
    first_date    date        not null,
    last_date     date        not null,
    loaded_at     timestamptz not null,
    rows_version  integer     not null      -- of the loader: what an older program loaded is loaded again
);
create unique index dataset_release_only_one on dataset_release ((true));

create table coverage (
    id            bigint primary key,
    position      integer not null,
    scope         text    not null,
    covered_from  date    not null,
    covered_to    date    not null,
    completeness  text    not null check (completeness in ('COMPLETE', 'NEARLY_COMPLETE', 'PARTIAL', 'SPARSE')),
    note          text    not null,
    check (covered_from <= covered_to)
);

-- Actors -------------------------------------------------------------------------------------------------------------

create table actor (
    id            bigint primary key,
    slug          text collate "C" not null unique,
    name          text   not null,
    name_ja       text,
    kind          text   not null check (kind in ('STATE', 'GOVERNMENT', 'MINISTRY', 'AGENCY', 'ARMED_SERVICE', 'COMMAND',
                      'UNIT', 'SHIP', 'INTERNATIONAL_ORGANIZATION', 'COMPANY', 'THINK_TANK', 'LEGISLATURE', 'PERSON')),
    country       text   check (country ~ '^[A-Z]{2}$'),
    wikidata_id   text   check (wikidata_id ~ '^Q[0-9]+$'),
    former_names  text[] not null,
    aliases       text[] not null,
    search        tsvector not null
);
create index actor_search on actor using gin (search);

create table actor_parent (
    actor_id   bigint  not null references actor deferrable initially deferred,
    parent_id  bigint  not null references actor deferrable initially deferred,
    position   integer not null,
    primary key (actor_id, parent_id),
    check (actor_id <> parent_id)
);
create index actor_parent_parent on actor_parent (parent_id);

create table office (
    id               bigint primary key,
    person_id        bigint  not null references actor,
    position         integer not null,
    organization_id  bigint  not null references actor,
    title            text    not null,
    title_ja         text,
    held_from        date,
    held_until       date,
    check (held_from <= held_until)
);
create index office_person on office (person_id);
create index office_organization on office (organization_id);

-- Places -------------------------------------------------------------------------------------------------------------

create table place (
    id         bigint primary key,
    slug       text collate "C" not null unique,
    name       text   not null,
    name_ja    text,
    kind       text   not null check (kind in ('BASE', 'FACILITY', 'CITY', 'PREFECTURE', 'ISLAND', 'REGION', 'COUNTRY',
                   'SEA_AREA', 'TRAINING_AREA', 'VIRTUAL')),
    country    text   check (country ~ '^[A-Z]{2}$'),
    parent_id  bigint references place deferrable initially deferred,
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    precision  text   not null check (precision in ('SITE', 'MUNICIPALITY', 'PREFECTURE', 'REGION', 'COUNTRY', 'SEA_AREA',
                   'UNKNOWN')),
    aliases    text[] not null,
    search     tsvector not null,
    check ((latitude is null) = (longitude is null)),
    check (parent_id <> id)
);
create index place_parent on place (parent_id);
create index place_search on place using gin (search);

-- Series -------------------------------------------------------------------------------------------------------------

create table series (
    id           bigint primary key,
    slug         text collate "C" not null unique,
    name         text not null,
    name_ja      text,
    kind         text not null check (kind in ('MEETING', 'AGREEMENT', 'EXERCISE', 'DEPLOYMENT', 'DEVELOPMENT')),
    description  text not null,
    started_in   integer,
    ended_in     integer,
    aliases      text[] not null,
    check (started_in <= ended_in)
);

-- Sources ------------------------------------------------------------------------------------------------------------

create table publisher (
    id       bigint primary key,
    slug     text collate "C" not null unique,
    name     text not null,
    name_ja  text,
    kind     text not null check (kind in ('GOVERNMENT', 'MILITARY', 'LEGISLATURE', 'NEWS', 'THINK_TANK', 'ACADEMIC',
                 'COMPANY', 'INTERNATIONAL_ORGANIZATION', 'REFERENCE', 'OTHER'))
);

create table source (
    id            bigint primary key,
    slug          text collate "C" not null unique,
    publisher_id  bigint not null references publisher,
    title         text   not null,
    url           text   not null unique check (url ~ '^https?://'),
    archive_url   text   check (archive_url ~ '^https?://'),
    published_on  date,
    accessed_on   date   not null,
    language      text   not null,
    search        tsvector not null,
    check (published_on <= accessed_on)
);
create index source_publisher on source (publisher_id);
create index source_search on source using gin (search);

-- Events -------------------------------------------------------------------------------------------------------------

-- All five kinds, with the columns that only one kind has at the end and a check for each kind.
create table event (
    id              bigint primary key,
    slug            text collate "C" not null unique,
    kind            text not null check (kind in ('MEETING', 'AGREEMENT', 'EXERCISE', 'DEPLOYMENT', 'DEVELOPMENT')),
    title           text not null,
    title_ja        text,
    summary         text not null,
    status          text not null check (status in ('ANNOUNCED', 'ONGOING', 'COMPLETED', 'POSTPONED', 'CANCELLED')),
    start_date      date not null,
    end_date        date,                   -- null while the event goes on
    date_precision  text not null check (date_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR', 'DECADE')),
    edtf            text not null,
    series_id       bigint references series,
    edition         text,
    added_on        date not null,
    updated_on      date not null,
    disputed        boolean not null,       -- has a figure on which sources disagree
    title_order     text collate "C" not null,  -- the title as it sorts: folded to lower case without accents
    search          tsvector not null,      -- titles, summary and names, English stems and Japanese bigrams

    meeting_format  text check (meeting_format in ('SUMMIT', 'TWO_PLUS_TWO', 'MINISTERIAL', 'LEADERS_CALL', 'TRILATERAL',
                        'MULTILATERAL', 'SENIOR_OFFICIALS', 'COMMANDER_VISIT', 'WORKING_GROUP', 'FORUM', 'CONFERENCE')),
    meeting_level   text check (meeting_level in ('LEADERS', 'MINISTERS', 'DEPUTY_MINISTERS', 'SENIOR_OFFICIALS',
                        'COMMANDERS', 'EXPERTS')),
    meeting_mode    text check (meeting_mode in ('IN_PERSON', 'VIRTUAL', 'HYBRID', 'TELEPHONE')),

    instrument      text check (instrument in ('TREATY', 'EXECUTIVE_AGREEMENT', 'EXCHANGE_OF_NOTES',
                        'MEMORANDUM_OF_UNDERSTANDING', 'ARRANGEMENT', 'GUIDELINES', 'JOINT_STATEMENT', 'ROADMAP',
                        'CONTRACT', 'LETTER_OF_OFFER_AND_ACCEPTANCE', 'OTHER')),
    binding             boolean,
    signed_on           date,
    approved_on         date,
    in_force_from       date,
    in_force_until      date,               -- the last day in force; null while in force
    treaty_reference    text,

    exercise_types      text[],
    host_side           text check (host_side in ('JAPAN', 'UNITED_STATES', 'THIRD_COUNTRY', 'HIGH_SEAS')),

    posture         text check (posture in ('FORWARD_DEPLOYED', 'ROTATIONAL', 'TEMPORARY', 'PORT_VISIT', 'OPERATION')),
    change          text check (change in ('ARRIVAL', 'DEPARTURE', 'REPLACEMENT', 'ESTABLISHMENT', 'REORGANIZATION',
                        'RELOCATION', 'DISESTABLISHMENT', 'PLANNED')),
    unit_id         bigint references actor,
    platform        text,
    quantity        integer check (quantity > 0),
    origin_id       bigint references place,
    destination_id  bigint references place,

    development_type    text check (development_type in ('STATEMENT', 'POLICY', 'BUDGET', 'PLAN', 'ASSISTANCE', 'PROCUREMENT',
                            'INCIDENT', 'THIRD_PARTY_ACTION', 'ORGANIZATION', 'REPORT', 'LEGISLATION')),

    check (start_date <= end_date),
    check (added_on <= updated_on),
    check (in_force_from <= in_force_until),
    constraint event_meeting_columns check (
        (kind = 'MEETING') = (meeting_format is not null)
        and (kind = 'MEETING') = (meeting_level is not null)
        and (kind = 'MEETING') = (meeting_mode is not null)),
    constraint event_agreement_columns check (
        (kind = 'AGREEMENT') = (instrument is not null)
        and (kind = 'AGREEMENT' or num_nonnulls(binding, signed_on, approved_on, in_force_from, in_force_until,
            treaty_reference) = 0)),
    constraint event_exercise_columns check (
        (kind = 'EXERCISE') = (exercise_types is not null)
        and (kind = 'EXERCISE' or host_side is null)),
    constraint event_deployment_columns check (
        (kind = 'DEPLOYMENT') = (posture is not null)
        and (kind = 'DEPLOYMENT') = (change is not null)
        and (kind = 'DEPLOYMENT' or num_nonnulls(unit_id, platform, quantity, origin_id, destination_id) = 0)),
    constraint event_development_columns check ((kind = 'DEVELOPMENT') = (development_type is not null))
);
create index event_by_start on event (start_date desc, slug desc);
create index event_by_end on event (coalesce(end_date, date '9999-12-31') desc, slug desc);
create index event_by_kind on event (kind, start_date desc, slug desc);
create index event_by_title on event (title_order, slug);
create index event_by_added on event (added_on desc, slug desc);
create index event_by_updated on event (updated_on desc, slug desc);
create index event_series on event (series_id, start_date desc, slug desc);
create index event_unit on event (unit_id) where unit_id is not null;
create index event_origin on event (origin_id) where origin_id is not null;
create index event_destination on event (destination_id) where destination_id is not null;
create index event_in_force on event (in_force_from, in_force_until) where in_force_from is not null;
create index event_disputed on event (start_date desc, slug desc) where disputed;
create index event_search on event using gin (search);

create table event_domain (
    event_id  bigint  not null references event,
    domain    text    not null check (domain in ('LAND', 'MARITIME', 'AIR', 'SPACE', 'CYBER', 'ELECTROMAGNETIC_SPECTRUM',
                  'DIPLOMACY', 'COMMAND_AND_CONTROL', 'EXTENDED_DETERRENCE', 'MISSILE_DEFENSE', 'BASING',
                  'HOST_NATION_SUPPORT', 'LEGAL_STATUS', 'LOGISTICS', 'DEFENSE_INDUSTRY', 'TECHNOLOGY', 'INTELLIGENCE',
                  'DISASTER_RELIEF', 'ECONOMIC_SECURITY')),
    position  integer not null,
    primary key (event_id, domain)
);
create index event_domain_domain on event_domain (domain, event_id);

create table event_place (
    event_id  bigint  not null references event,
    place_id  bigint  not null references place,
    position  integer not null,
    primary key (event_id, place_id)
);
create index event_place_place on event_place (place_id);

create table participant (
    id               bigint primary key,
    event_id         bigint  not null references event,
    position         integer not null,
    actor_id         bigint  not null references actor,
    role             text    not null check (role in ('HOST', 'PARTICIPANT', 'CO_CHAIR', 'SIGNATORY', 'SPEAKER', 'OBSERVER',
                         'DEPLOYED', 'OPERATOR', 'RECIPIENT', 'CONTRACTOR', 'AFFECTED')),
    representing_id  bigint  references actor,
    office           text,
    office_ja        text
);
create index participant_event on participant (event_id);
create index participant_actor on participant (actor_id);
create index participant_representing on participant (representing_id) where representing_id is not null;

create table figure (
    id        bigint primary key,
    event_id  bigint  not null references event,
    position  integer not null,
    measure   text    not null check (measure in ('PERSONNEL', 'AIRCRAFT', 'SHIPS', 'VEHICLES', 'UNITS', 'FACILITIES', 'COST',
                  'DURATION', 'DISTANCE', 'COUNTRIES', 'OTHER')),
    unit      text    not null,
    scope     text,
    disputed  boolean not null
);
create index figure_event on figure (event_id);

create table claim (
    id         bigint primary key,
    figure_id  bigint  not null references figure,
    position   integer not null,
    value      double precision,
    minimum    double precision,
    maximum    double precision,
    qualifier  text,
    as_of      date,
    preferred  boolean not null,
    source_id  bigint  not null references source,
    note       text,
    check (minimum <= maximum),
    check (value is not null and minimum is null and maximum is null
        or value is null and num_nonnulls(minimum, maximum) > 0)
);
create index claim_figure on claim (figure_id);
create index claim_source on claim (source_id);
create unique index claim_one_preferred on claim (figure_id) where preferred;

create table citation (
    id         bigint primary key,
    event_id   bigint  not null references event,
    position   integer not null,
    source_id  bigint  not null references source,
    supports   text[]  not null check (cardinality(supports) > 0),
    locator    text
);
create index citation_event on citation (event_id);
create index citation_source on citation (source_id);

-- Both directions of each relation, as the API shows them.
create table event_relation (
    id         bigint primary key,
    event_id   bigint  not null references event deferrable initially deferred,
    position   integer not null,
    type       text    not null check (type in ('IMPLEMENTS', 'IMPLEMENTED_BY', 'AMENDS', 'AMENDED_BY', 'SUPERSEDES',
                   'SUPERSEDED_BY', 'PART_OF', 'HAS_PART', 'FOLLOWS', 'PRECEDES', 'RESPONDS_TO', 'PROMPTED', 'CANCELS',
                   'CANCELLED_BY', 'OUTCOME_OF', 'PRODUCED', 'RELATED')),
    other_id   bigint  not null references event deferrable initially deferred,
    note       text,
    check (event_id <> other_id)
);
create index event_relation_event on event_relation (event_id);
create index event_relation_other on event_relation (other_id);

create table correction (
    id            bigint primary key,
    event_id      bigint  not null references event,
    position      integer not null,
    corrected_on  date    not null,
    fields        text[]  not null,
    note          text    not null
);
create index correction_event on correction (event_id);

create table agreement_phase (
    id           bigint primary key,
    event_id     bigint  not null references event,
    position     integer not null,
    label        text    not null,
    phase_from   date    not null,
    phase_until  date,
    note         text,
    check (phase_from <= phase_until)
);
create index agreement_phase_event on agreement_phase (event_id);

-- What filters ask -----------------------------------------------------------------------------------------------------

-- Every actor that an event can be found by: its participants (direct), the bodies they represent, and all ancestors.
create table event_actor (
    event_id  bigint  not null references event,
    actor_id  bigint  not null references actor,
    role      text    not null,
    direct    boolean not null,
    primary key (actor_id, event_id, role)
);
create index event_actor_event on event_actor (event_id);

-- Every place that an event can be found by: its places (direct), and all places that contain them.
create table event_location (
    event_id  bigint  not null references event,
    place_id  bigint  not null references place,
    direct    boolean not null,
    primary key (place_id, event_id)
);
create index event_location_event on event_location (event_id);

-- Every page that backs an event: by a citation or by a claim.
create table event_source (
    event_id   bigint not null references event,
    source_id  bigint not null references source,
    primary key (source_id, event_id)
);
create index event_source_event on event_source (event_id);

-- A slug that an event bore before it was renamed.
create table event_redirect (
    slug      text collate "C" primary key,
    event_id  bigint not null references event
);
create index event_redirect_event on event_redirect (event_id);

-- The same for what filters name by slug; its key is the entry's own.
create table slug_redirect (
    noun       text not null check (noun in ('ACTOR', 'PLACE', 'SERIES')),
    slug       text collate "C" not null,
    entry_key  bigint not null,
    primary key (noun, slug)
);

create table force_level (
    id         bigint primary key,
    as_of      date    not null,
    area       text    not null,
    service    text    not null check (service in ('TOTAL', 'ARMY', 'NAVY', 'MARINE_CORPS', 'AIR_FORCE', 'SPACE_FORCE',
                   'COAST_GUARD', 'CIVILIANS')),
    personnel  integer not null check (personnel >= 0),
    source_id  bigint  not null references source,
    note       text
);
create index force_level_as_of on force_level (as_of);
create index force_level_source on force_level (source_id);

create table glossary_term (
    id  bigint primary key,
    en  text[] not null,
    ja  text[] not null
);

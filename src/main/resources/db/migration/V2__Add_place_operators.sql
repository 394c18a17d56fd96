-- Who runs a base, or ran it last: the services and commands that share it, in the order of the file.
create table place_operator (
    place_id  bigint  not null references place deferrable initially deferred,
    actor_id  bigint  not null references actor deferrable initially deferred,
    position  integer not null,
    primary key (place_id, actor_id)
);
create index place_operator_actor on place_operator (actor_id);

-- What is known of the time of an office whose days are not both known: an interval in the Extended Date/Time Format.
alter table office add column period text;

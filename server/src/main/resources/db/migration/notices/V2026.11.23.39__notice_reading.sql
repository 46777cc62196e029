-- What is new to somebody is counted on every page; a matter that is over is no longer new to anybody.
create index notice_unread on notice (person) where read_at is null;

-- The key first: whoever was told of a matter is found by it, whoever that was.
alter table notice drop constraint notice_district_person_once_key;
alter table notice add constraint notice_once unique (district, once, person);

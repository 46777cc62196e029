-- Who did what. Append-only.
create table audit_entry (
    district char(6)     not null,
    id       uuid        not null,
    at       timestamptz not null,
    who      uuid        not null,
    what     text        not null check (what <> ''),
    object   uuid        not null,
    words    text        not null check (words <> ''),
    address  text        not null,
    primary key (district, id)
);
create index audit_entry_at on audit_entry (district, at desc);
create index audit_entry_object on audit_entry (district, object);
create index audit_entry_who on audit_entry (district, who, at desc);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function forbid_change();

-- Entries not yet in the chain; written together with the entry, emptied by the sealer. Late commits are no matter.
create table audit_waiting (
    district char(6) not null,
    entry    uuid    not null,
    primary key (district, entry)
);

-- The chain: each hash covers the entry and the hash before. Append-only.
create table audit_link (
    district char(6) not null,
    position bigint  not null check (position > 0),
    entry    uuid    not null,
    hash     bytea   not null,
    primary key (district, position),
    unique (district, entry),
    foreign key (district, entry) references audit_entry (district, id)
);
create trigger audit_link_append_only before update or delete or truncate on audit_link
    for each statement execute function forbid_change();

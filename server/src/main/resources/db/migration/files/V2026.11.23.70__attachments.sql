-- Pictures and papers that somebody chose to add to a record. Always optional; kept with the rows, so that one backup
-- holds everything. Append-only.
create table attachment (
    district    char(6)  not null,
    id          uuid     not null,
    owner_kind  text     not null,
    owner       uuid     not null,
    name        text     not null check (name <> ''),
    media       text     not null,
    size        int      not null check (size > 0),
    hash        char(64) not null,
    content     bytea    not null,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id)
);
create index attachment_owner on attachment (district, owner_kind, owner, id);
create trigger attachment_append_only before update or delete or truncate on attachment
    for each statement execute function forbid_change();

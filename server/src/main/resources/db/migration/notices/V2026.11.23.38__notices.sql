-- Messages to people. Not facts: reading one leaves a mark, and what was read long ago may be cleared away.
create table notice (
    district char(6)     not null,
    id       uuid        not null,
    person   uuid        not null,
    kind     text        not null,
    clause   text,
    text     text        not null check (text <> ''),
    link     text        not null,
    once     text        not null,
    told_at  timestamptz not null,
    read_at  timestamptz,
    primary key (district, id),
    unique (district, person, once)
);
create index notice_of_person on notice (person, told_at desc);

create extension if not exists btree_gist;

-- Facts take insert and select, nothing else: every fact and audit table carries this trigger.
create function forbid_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

-- Reference table: divisions of GB/T 2260 and the statistical 12-digit codes; ancestry is prefix.
create table division (
    code       char(12) primary key check (code ~ '^\d{12}$'),
    name       text     not null check (name <> ''),
    level      text     not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
    from_on    date     not null default '1949-10-01',
    until      date     not null default '9999-12-31',
    check (from_on < until)
);

-- The significant digits of a code: 2, 4, 6, 9 or 12 of them.
create function division_prefix(code char(12)) returns text language sql immutable as $$
    select regexp_replace(code, '(0{10}|0{8}|0{6}|0{3})$', '')
$$;

-- Reference table: organs on the host line, the sending line and at the city.
create table office (
    id         uuid primary key,
    kind       text not null check (kind in ('VILLAGE', 'STREET', 'HOST_OFFICE', 'HOST_ORGANISATION_DEPARTMENT', 'SENDING_UNIT',
                                             'SENDING_ORGANISATION_DEPARTMENT', 'BUREAU', 'CITY_OFFICE')),
    name       text not null check (name <> ''),
    division   char(12) not null references division (code),
    unique (kind, division, name)
);

-- Reference table: people. Identity number and phone are encrypted; the index is a keyed hash for finding duplicates.
create table person (
    id                uuid primary key,
    name              text not null check (name <> ''),
    sex               char(1) not null check (sex in ('M', 'F')),
    birth             date not null,
    political_status  char(2) not null,
    unit              uuid references office (id),
    duty_title        text not null default '',
    identity_sealed   bytea not null,
    identity_index    bytea not null unique,
    identity_masked   text  not null,
    phone_sealed      bytea,
    phone_masked      text  not null default '',
    recorded_at       timestamptz not null
);
create index person_unit on person (unit);

create table team (
    district   char(6)  not null,
    id         uuid     not null,
    village    char(12) not null references division (code),
    name       text     not null check (name <> ''),
    unit       uuid     not null references office (id),
    from_on    date     not null,
    until      date     not null default '9999-12-31',
    primary key (district, id),
    unique (district, village, name),
    check (from_on < until),
    check (left(village, 6) = district)
);

create table posting (
    district      char(6)  not null,
    id            uuid     not null,
    team          uuid     not null,
    person        uuid     not null references person (id),
    post          text     not null check (post in ('FIRST_SECRETARY', 'TEAM_LEADER', 'MEMBER')),
    unit          uuid     not null references office (id),
    village       char(12) not null references division (code),
    from_on       date     not null,
    until         date     not null default '9999-12-31',
    planned_until date,
    leads         boolean  not null,
    leads_why     text     not null default '',
    recorded_at   timestamptz not null,
    primary key (district, id),
    foreign key (district, team) references team (district, id),
    check (from_on < until),
    exclude using gist (district with =, person with =, daterange(from_on, until) with &&)
);
create index posting_team on posting (district, team, from_on);
create index posting_person on posting (person);
create index posting_unit on posting (unit);

-- What became of a posting, step by step: begun, end moved, ended. Append-only.
create table posting_event (
    district    char(6) not null,
    id          uuid    not null,
    posting     uuid    not null,
    what        text    not null check (what in ('BEGUN', 'CHANGED', 'ENDED')),
    words       text    not null,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id)
);
create trigger posting_event_append_only before update or delete or truncate on posting_event
    for each statement execute function forbid_change();

-- Who acts for the leader of a team while the seat is vacant or its holder away (norm 3, stand-in).
create table stand_in (
    district    char(6) not null,
    id          uuid    not null,
    team        uuid    not null,
    person      uuid    not null references person (id),
    from_on     date    not null,
    until       date    not null,
    named_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, team) references team (district, id),
    check (from_on < until),
    exclude using gist (district with =, team with =, daterange(from_on, until) with &&)
);

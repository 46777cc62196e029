-- News items and experience articles that units and teams send up (13.1), and what the bureau makes of them (13.2).
create table bulletin (
    district    char(6)  not null,
    id          uuid     not null,
    unit        uuid     not null references office (id),
    team        uuid,
    village     char(12),
    kind        text     not null,
    title       text     not null check (title <> ''),
    body        text     not null,
    state       text     not null check (state in ('DRAFT', 'SUBMITTED', 'ADOPTED', 'RETURNED', 'PUBLISHED', 'DISCARDED')),
    sent_on     date,
    version     integer  not null default 0,
    written_by  uuid     not null,
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    primary key (district, id),
    foreign key (district, team) references team (district, id),
    check ((sent_on is null) = (state in ('DRAFT', 'DISCARDED')))
);
create index bulletin_unit on bulletin (unit, sent_on);
create index bulletin_team on bulletin (district, team);
create index bulletin_writer on bulletin (written_by);

-- Every text that was ever saved.
create table bulletin_version (
    district char(6) not null,
    bulletin uuid    not null,
    version  integer not null,
    kind     text    not null,
    title    text    not null,
    body     text    not null,
    saved_by uuid    not null,
    saved_at timestamptz not null,
    primary key (district, bulletin, version),
    foreign key (district, bulletin) references bulletin (district, id)
);
create trigger bulletin_version_append_only before update or delete or truncate on bulletin_version
    for each statement execute function forbid_change();

create table bulletin_act (
    district    char(6) not null,
    id          uuid    not null,
    bulletin    uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null default '',
    acted_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, bulletin) references bulletin (district, id)
);
create index bulletin_act_bulletin on bulletin_act (district, bulletin, id);
create trigger bulletin_act_append_only before update or delete or truncate on bulletin_act
    for each statement execute function forbid_change();

-- Where and when an item appeared; one taken down stays with its mark.
create table bulletin_publication (
    district     char(6) not null,
    id           uuid    not null,
    bulletin     uuid    not null,
    outlet       text    not null check (outlet <> ''),
    published_on date    not null,
    link         text    not null default '',
    withdrawn    boolean not null default false,
    recorded_at  timestamptz not null,
    recorded_by  uuid    not null,
    primary key (district, id),
    foreign key (district, bulletin) references bulletin (district, id)
);
create index bulletin_publication_bulletin on bulletin_publication (district, bulletin);

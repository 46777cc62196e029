-- Studies of a team or of one of its people (5.1 – 5.3). A correction or retraction is a new row that names the old; root is
-- the first of the chain.
create table study (
    district    char(6)  not null,
    id          uuid     not null,
    root        uuid     not null,
    team        uuid     not null,
    village     char(12) not null,
    held_on     date     not null,
    form        text     not null check (form <> ''),
    subject     text     not null check (subject <> ''),
    occasion    text     not null check (occasion in ('MEETING', 'PARTY_DAY', 'OTHER')),
    meeting     uuid,
    led_by      uuid     not null,
    content     text     not null default '',
    retracted   boolean  not null default false,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, team),
    foreign key (district, team) references team (district, id),
    foreign key (district, root, team) references study (district, id, team),
    foreign key (district, replaces, team) references study (district, id, team),
    check ((replaces is null) = (root = id)),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not retracted),
    check (meeting is null or occasion = 'MEETING'),
    check (left(village, 6) = district)
);
create unique index study_next on study (district, replaces) where replaces is not null;
create index study_team on study (district, team, held_on);
create index study_root on study (district, root);
create index study_meeting on study (district, meeting) where meeting is not null;
create trigger study_append_only before update or delete or truncate on study
    for each statement execute function forbid_change();

create table study_attendee (
    district char(6) not null,
    study    uuid    not null,
    person   uuid    not null,
    primary key (district, study, person),
    foreign key (district, study) references study (district, id)
);
create trigger study_attendee_append_only before update or delete or truncate on study_attendee
    for each statement execute function forbid_change();

-- A note of one's own, sealed. No fact of the notice: its author may change it or throw it away, nobody counts it (5.3).
create table study_note (
    district     char(6) not null,
    study        uuid    not null,
    author       uuid    not null,
    words_sealed bytea   not null,
    shared       boolean not null,
    version      int     not null default 0,
    changed_at   timestamptz not null,
    primary key (district, study, author),
    foreign key (district, study) references study (district, id)
);

-- Areas (片区): which unit leads the villages of which area, so that it may call their first secretaries (4.1).
create table meeting_area (
    district    char(6) not null,
    id          uuid    not null,
    name        text    not null check (name <> ''),
    lead_unit   uuid    not null references office (id),
    villages    char(12)[] not null check (cardinality(villages) > 0),
    ended       boolean not null default false,
    version     int     not null default 0,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id)
);
create unique index meeting_area_name on meeting_area (district, name) where not ended;

-- Meetings to which first secretaries are called by street, host office, bureau or an area's lead unit (4.1).
create table called_meeting (
    district     char(6) not null,
    id           uuid    not null,
    office       uuid    not null references office (id),
    caller       text    not null,
    kind         text    not null,
    title        text    not null check (title <> ''),
    place        text    not null default '',
    host_village char(12),
    from_on      date    not null,
    until        date    not null,
    starts_at    text    not null default '',
    nights       int     not null default 0,
    agenda       text    not null default '',
    summary      text    not null default '',
    state        text    not null check (state in ('CALLED', 'HELD', 'CANCELLED')),
    version      int     not null default 0,
    recorded_at  timestamptz not null,
    recorded_by  uuid    not null,
    primary key (district, id),
    check (from_on < until and nights >= 0 and nights <= until - from_on)
);
create index called_meeting_dates on called_meeting (district, from_on);

create table called_meeting_act (
    district    char(6) not null,
    id          uuid    not null,
    meeting     uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null default '',
    acted_by    uuid    not null,
    actor       text    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, meeting) references called_meeting (district, id)
);
create index called_meeting_act_meeting on called_meeting_act (district, meeting, id);
create trigger called_meeting_act_append_only before update or delete or truncate on called_meeting_act
    for each statement execute function forbid_change();

-- Who was invited; an answer is welcome and never forced.
create table called_invitation (
    district     char(6)  not null,
    meeting      uuid     not null,
    person       uuid     not null,
    posting      uuid     not null,
    village      char(12) not null,
    unit         uuid     not null,
    answer       text     not null default '' check (answer in ('', 'COMING', 'NOT_COMING')),
    answer_words text     not null default '',
    answered_at  timestamptz,
    primary key (district, meeting, person),
    foreign key (district, meeting) references called_meeting (district, id),
    foreign key (district, posting) references posting (district, id)
);
create index called_invitation_person on called_invitation (district, person);

-- Who attended, as the caller confirmed it; the latest row of a person holds. The trip is the one that followed.
create table called_attendance (
    district    char(6) not null,
    id          uuid    not null,
    meeting     uuid    not null,
    person      uuid    not null,
    attended    boolean not null,
    outcome     text    not null,
    trip        uuid,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    foreign key (district, meeting, person) references called_invitation (district, meeting, person)
);
create index called_attendance_meeting on called_attendance (district, meeting, person, id desc);
create trigger called_attendance_append_only before update or delete or truncate on called_attendance
    for each statement execute function forbid_change();

-- Weekly meetings of a team with their minutes (4.2). A correction or retraction is a new row that names the old; root is
-- the first of the chain, under which tasks, studies and screens know the meeting.
create table meeting (
    district    char(6)  not null,
    id          uuid     not null,
    root        uuid     not null,
    team        uuid     not null,
    village     char(12) not null,
    held_on     date     not null,
    place       text     not null default '',
    chair       uuid     not null,
    summary     text     not null default '',
    problems    text     not null default '',
    plans       text     not null default '',
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
    foreign key (district, root, team) references meeting (district, id, team),
    foreign key (district, replaces, team) references meeting (district, id, team),
    check ((replaces is null) = (root = id)),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not retracted),
    check (left(village, 6) = district)
);
create unique index meeting_next on meeting (district, replaces) where replaces is not null;
create index meeting_team on meeting (district, team, held_on);
create index meeting_root on meeting (district, root);
create trigger meeting_append_only before update or delete or truncate on meeting
    for each statement execute function forbid_change();

create table meeting_attendee (
    district char(6) not null,
    meeting  uuid    not null,
    person   uuid    not null,
    primary key (district, meeting, person),
    foreign key (district, meeting) references meeting (district, id)
);
create trigger meeting_attendee_append_only before update or delete or truncate on meeting_attendee
    for each statement execute function forbid_change();

-- What a meeting gave somebody to do, by when; it comes back to every meeting until it is done or dropped.
create table meeting_task (
    district    char(6)  not null,
    id          uuid     not null,
    meeting     uuid     not null,
    team        uuid     not null,
    village     char(12) not null,
    words       text     not null check (words <> ''),
    owner       uuid     not null,
    due_on      date     not null,
    state       text     not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    outcome     text     not null default '',
    ended_on    date,
    version     int      not null default 0,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    foreign key (district, meeting, team) references meeting (district, id, team),
    check ((state = 'OPEN') = (ended_on is null))
);
create index meeting_task_team on meeting_task (district, team, state, due_on);
create index meeting_task_owner on meeting_task (district, owner, state, due_on);
create index meeting_task_meeting on meeting_task (district, meeting);

create table meeting_task_act (
    district    char(6) not null,
    id          uuid    not null,
    task        uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null default '',
    owner       uuid    not null,
    due_on      date    not null,
    acted_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, task) references meeting_task (district, id)
);
create index meeting_task_act_task on meeting_task_act (district, task, id);
create trigger meeting_task_act_append_only before update or delete or truncate on meeting_task_act
    for each statement execute function forbid_change();

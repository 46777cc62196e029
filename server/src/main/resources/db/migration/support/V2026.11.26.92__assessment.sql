-- A round of assessment (11.1) that the bureau opened over its people in one host district.
create table assessment_round (
    district  char(6)  not null,
    id        uuid     not null,
    bureau    uuid     not null references office (id),
    kind      text     not null check (kind <> ''),
    title     text     not null check (title <> ''),
    from_on   date     not null,
    until     date     not null,
    organs    text     not null check (organs <> ''),
    opened_at timestamptz not null,
    opened_by uuid     not null,
    opener    text     not null,
    primary key (district, id),
    check (from_on < until)
);
create trigger assessment_round_append_only before update or delete or truncate on assessment_round
    for each statement execute function forbid_change();

-- One person's file in a round: where it stands. What was said lies in its events.
create table assessment_file (
    district  char(6)  not null,
    id        uuid     not null,
    round     uuid     not null,
    person    uuid     not null references person (id),
    posting   uuid     not null,
    village   char(12) not null,
    unit      uuid     not null references office (id),
    state     text     not null check (state in ('ACCOUNT', 'OPINIONS', 'GRADED', 'OBJECTED', 'ANSWERED')),
    step      int      not null check (step >= 0),
    version   int      not null check (version >= 0),
    grade     text,
    graded_on date,
    primary key (district, id),
    unique (district, round, person),
    foreign key (district, round) references assessment_round (district, id),
    foreign key (district, posting) references posting (district, id),
    check ((state in ('ACCOUNT', 'OPINIONS')) = (grade is null)),
    check ((grade is null) = (graded_on is null))
);
create index assessment_file_person on assessment_file (district, person);

create table assessment_event (
    district    char(6) not null,
    id          uuid    not null,
    file        uuid    not null,
    move        text    not null check (move in ('ACCOUNT', 'PASS_OVER', 'SEND_BACK', 'OPINE', 'GRADE', 'OBJECT', 'UPHOLD',
                                                 'REGRADE')),
    organ       text    not null default '',
    words       text    not null default '',
    grade       text    not null default '',
    evidence    json,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, file) references assessment_file (district, id)
);
create index assessment_event_file on assessment_event (district, file, id);
create trigger assessment_event_append_only before update or delete or truncate on assessment_event
    for each statement execute function forbid_change();

-- 通报表扬 of people and units (11.1).
create table commendation (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     references person (id),
    unit        uuid     not null references office (id),
    title       text     not null check (title <> ''),
    number      text     not null default '',
    on_date     date     not null,
    words       text     not null check (words <> ''),
    withdrawn   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    foreign key (district, replaces) references commendation (district, id),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not withdrawn)
);
create unique index commendation_next on commendation (district, replaces) where replaces is not null;
create index commendation_person on commendation (district, person) where person is not null;
create trigger commendation_append_only before update or delete or truncate on commendation
    for each statement execute function forbid_change();

-- Problems found at a household and what becomes of them (7.6).
create table household_problem (
    district    char(6)  not null,
    id          uuid     not null,
    household   uuid     not null,
    village     char(12) not null,
    found_on    date     not null,
    words       text     not null check (words <> ''),
    state       text     not null check (state in ('OPEN', 'WORKING', 'SOLVED', 'CANNOT', 'WITHDRAWN')),
    owner       uuid     not null,
    due_on      date,
    outcome     text     not null default '',
    version     integer  not null default 0,
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    foreign key (district, household) references household (district, id)
);
create index household_problem_household on household_problem (district, household);
create index household_problem_open on household_problem (district, village, state, due_on);

create table household_problem_act (
    district    char(6) not null,
    id          uuid    not null,
    problem     uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null default '',
    acted_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, problem) references household_problem (district, id)
);
create index household_problem_act_problem on household_problem_act (district, problem, id);
create trigger household_problem_act_append_only before update or delete or truncate on household_problem_act
    for each statement execute function forbid_change();

-- Sudden serious hardship (7.9): from clue to identification, village to street to bureau.
create table hardship_report (
    district      char(6)  not null,
    id            uuid     not null,
    household     uuid     not null,
    village       char(12) not null,
    clue_on       date     not null,
    clue_from     text     not null check (clue_from in ('APPLIED', 'FOUND', 'WARNED')),
    words_sealed  bytea    not null,
    state         text     not null check (state in ('AT_VILLAGE', 'AT_STREET', 'AT_BUREAU', 'IDENTIFIED', 'NOT_IDENTIFIED',
                                                     'WITHDRAWN')),
    due_on        date     not null,
    ended_on      date,
    version       integer  not null default 0,
    recorded_at   timestamptz not null,
    received_at   timestamptz not null,
    recorded_by   uuid     not null,
    primary key (district, id),
    foreign key (district, household) references household (district, id)
);
create index hardship_report_household on hardship_report (district, household);
create index hardship_report_village on hardship_report (district, village, clue_on);
-- At most one report of a household is on its way.
create unique index hardship_report_one on hardship_report (district, household)
    where state in ('AT_VILLAGE', 'AT_STREET', 'AT_BUREAU');

create table hardship_act (
    district    char(6) not null,
    id          uuid    not null,
    report      uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null default '',
    acted_by    uuid    not null,
    acted_on    date    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, report) references hardship_report (district, id)
);
create index hardship_act_report on hardship_act (district, report, id);
create trigger hardship_act_append_only before update or delete or truncate on hardship_act
    for each statement execute function forbid_change();

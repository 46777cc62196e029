-- Who of a unit's leadership answers for the posting, from – to (12.1). The unit's first host district keeps the row.
create table leader_term (
    district    char(6)  not null,
    id          uuid     not null,
    unit        uuid     not null references office (id),
    office      text     not null check (office in ('PRINCIPAL', 'DEPUTY')),
    seat        smallint not null check (seat >= 1),
    name        text     not null check (name <> ''),
    duty_title  text     not null default '',
    from_on     date     not null,
    until       date     not null default '9999-12-31',
    withdrawn   boolean  not null default false,
    version     integer  not null default 0,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    check (from_on < until),
    constraint leader_term_once exclude using gist
        (district with =, unit with =, office with =, seat with =, daterange(from_on, until) with &&) where (not withdrawn)
);
create index leader_term_unit on leader_term (unit, from_on);

create table leader_term_act (
    district    char(6) not null,
    id          uuid    not null,
    term        uuid    not null,
    act         text    not null check (act in ('NAME', 'END', 'CORRECT', 'WITHDRAW')),
    words       text    not null,
    acted_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, term) references leader_term (district, id)
);
create index leader_term_act_term on leader_term_act (district, term, id);
create trigger leader_term_act_append_only before update or delete or truncate on leader_term_act
    for each statement execute function forbid_change();

-- A unit hears a report on the posting (12.2). Append-only: a correction names the old row.
create table hearing (
    district    char(6) not null,
    id          uuid    not null,
    unit        uuid    not null references office (id),
    heard_on    date    not null,
    chair       text    not null,
    reporter    text    not null,
    minutes     text    not null,
    decided     text    not null default '',
    replaces    uuid,
    why         text    not null default '',
    retracted   boolean not null default false,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, replaces) references hearing (district, id),
    check (not retracted or replaces is not null),
    check (replaces is null or why <> '')
);
create index hearing_unit on hearing (unit, heard_on);
create trigger hearing_append_only before update or delete or truncate on hearing
    for each statement execute function forbid_change();

-- Leaders of a unit come to a village (12.3, 12.4). Append-only: a correction names the old row; root is the first of them.
create table leader_visit (
    district    char(6)  not null,
    id          uuid     not null,
    root        uuid     not null,
    unit        uuid     not null references office (id),
    village     char(12) not null,
    visited_on  date     not null,
    words       text     not null default '',
    replaces    uuid,
    why         text     not null default '',
    retracted   boolean  not null default false,
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, replaces) references leader_visit (district, id),
    check (not retracted or replaces is not null),
    check (replaces is null or why <> '')
);
create index leader_visit_village on leader_visit (district, village, visited_on);
create index leader_visit_unit on leader_visit (unit, visited_on);
create trigger leader_visit_append_only before update or delete or truncate on leader_visit
    for each statement execute function forbid_change();

-- Which terms of office were there; the term may lie in another of the unit's districts.
create table leader_visit_leader (
    district char(6) not null,
    visit    uuid    not null,
    term     uuid    not null,
    primary key (district, visit, term),
    foreign key (district, visit) references leader_visit (district, id)
);
create trigger leader_visit_leader_append_only before update or delete or truncate on leader_visit_leader
    for each statement execute function forbid_change();

-- What a visit found, and whether it was solved.
create table guidance_problem (
    district    char(6)  not null,
    id          uuid     not null,
    visit       uuid     not null,
    unit        uuid     not null,
    village     char(12) not null,
    found_on    date     not null,
    words       text     not null check (words <> ''),
    state       text     not null check (state in ('OPEN', 'SOLVED', 'WITHDRAWN')),
    outcome     text     not null default '',
    ended_on    date,
    version     integer  not null default 0,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    foreign key (district, visit) references leader_visit (district, id)
);
create index guidance_problem_visit on guidance_problem (district, visit);
create index guidance_problem_unit on guidance_problem (unit, state);

create table guidance_problem_act (
    district    char(6) not null,
    id          uuid    not null,
    problem     uuid    not null,
    act         text    not null,
    state       text    not null,
    words       text    not null,
    acted_by    uuid    not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, problem) references guidance_problem (district, id)
);
create index guidance_problem_act_problem on guidance_problem_act (district, problem, id);
create trigger guidance_problem_act_append_only before update or delete or truncate on guidance_problem_act
    for each statement execute function forbid_change();

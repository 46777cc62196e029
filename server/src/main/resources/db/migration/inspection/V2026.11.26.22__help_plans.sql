-- A team's help plan for a year (8.5). Each saving is a version of its own; the earlier ones are kept.
create table help_plan (
    district    char(6)  not null,
    id          uuid     not null,
    team        uuid     not null,
    village     char(12) not null,
    year        int      not null check (year between 2000 and 2999),
    version     int      not null check (version > 0),
    words       text     not null,
    items       json     not null,
    made_on     date     not null,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, team, year, version),
    foreign key (district, team) references team (district, id),
    check (left(village, 6) = district)
);
create index help_plan_village on help_plan (district, village, year);
create trigger help_plan_append_only before update or delete or truncate on help_plan
    for each statement execute function forbid_change();

-- A word on how one item of the plan is going; optional, the progress itself is composed from facts.
create table help_plan_word (
    district    char(6) not null,
    id          uuid    not null,
    team        uuid    not null,
    year        int     not null,
    item        uuid    not null,
    words       text    not null check (words <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, team) references team (district, id)
);
create index help_plan_word_team on help_plan_word (district, team, year, id);
create trigger help_plan_word_append_only before update or delete or truncate on help_plan_word
    for each statement execute function forbid_change();

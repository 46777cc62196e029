-- The village's register (2.5): one row per person, date and part of the day. A correction is a new row that names the
-- old one; the two unique indexes keep every chain linear, so that of two corrections at once exactly one wins.
create table mark (
    district      char(6)  not null,
    id            uuid     not null,
    act           uuid     not null,
    person        uuid     not null,
    posting       uuid     not null,
    village       char(12) not null,
    on_date       date     not null,
    part          text     not null check (part in ('DAY', 'NIGHT')),
    value         text     not null check (value in ('VILLAGE', 'TRIP', 'LEAVE', 'REST', 'AWAY', 'UNKNOWN')),
    late          boolean  not null,
    as_planned    boolean  not null,
    replaces      uuid,
    reason        text     not null default '',
    recorded_at   timestamptz not null,
    recorded_by   uuid     not null,
    recorder      text     not null,
    primary key (district, id),
    unique (district, id, person, on_date, part),
    foreign key (district, posting) references posting (district, id),
    foreign key (district, replaces, person, on_date, part) references mark (district, id, person, on_date, part),
    check (part = 'DAY' or value <> 'REST'),
    check (replaces is null or reason <> ''),
    check (left(village, 6) = district)
);
create unique index mark_first on mark (district, person, on_date, part) where replaces is null;
create unique index mark_next on mark (district, replaces) where replaces is not null;
create index mark_village on mark (district, village, on_date);
create trigger mark_append_only before update or delete or truncate on mark
    for each statement execute function forbid_change();

-- One act of the keeper of a register, under an id made by his device, so that a replay writes nothing twice.
create table register_act (
    district    char(6)  not null,
    id          uuid     not null,
    village     char(12) not null,
    what        text     not null check (what in ('CONFIRM', 'MARK')),
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id)
);
create trigger register_act_append_only before update or delete or truncate on register_act
    for each statement execute function forbid_change();

-- What the person concerned says to a mark; travels with it.
create table mark_answer (
    district    char(6) not null,
    id          uuid    not null,
    mark        uuid    not null,
    person      uuid    not null,
    words       text    not null check (words <> ''),
    recorded_at timestamptz not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, mark) references mark (district, id)
);
create index mark_answer_mark on mark_answer (district, mark);
create trigger mark_answer_append_only before update or delete or truncate on mark_answer
    for each statement execute function forbid_change();

-- Official trips, reported and not approved. A change or cancellation is a new row that names the old.
create table trip (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    kind        text     not null check (kind in ('MEETING', 'TRAINING', 'PROJECTS', 'OTHER')),
    from_on     date     not null,
    until       date     not null,
    nights      int      not null check (nights >= 0),
    purpose     text     not null check (purpose <> ''),
    caller      text     not null,
    place       text     not null,
    cancelled   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id),
    foreign key (district, replaces) references trip (district, id),
    check (from_on < until and nights <= until - from_on),
    check (replaces is null or reason <> ''),
    check (left(village, 6) = district)
);
create unique index trip_next on trip (district, replaces) where replaces is not null;
create index trip_person on trip (district, person, from_on);
create index trip_village on trip (district, village, from_on);
create trigger trip_append_only before update or delete or truncate on trip
    for each statement execute function forbid_change();

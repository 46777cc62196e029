-- How each duty stands, reckoned from the facts in the transaction that writes them. What a day's passing changes (risk,
-- end) is compared when reading, so no job runs at midnight and no figure turns to zero with the month.
create table standing (
    district     char(6)  not null,
    clause       text     not null,
    subject_kind text     not null check (subject_kind in ('PERSON', 'TEAM', 'PAIRING', 'VILLAGE', 'UNIT')),
    subject      uuid     not null,
    window_kind  text     not null check (window_kind in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'TERM')),
    from_on      date     not null,
    until        date     not null,
    village      char(12) not null,
    unit         uuid,
    person       uuid,
    label        text     not null,
    owed         numeric  not null,
    done         numeric  not null,
    running      text     not null,
    risk_from    date,
    ends_on      date     not null,
    over         text     not null,
    reckoned_at  timestamptz not null,
    primary key (district, clause, subject, from_on, until)
) with (fillfactor = 85);
create index standing_board on standing (district, until, from_on)
    include (clause, village, window_kind, unit, running, risk_from, ends_on, over);
create index standing_person on standing (district, person, until);
create index standing_unit on standing (district, unit, until);
create index standing_village on standing (district, village bpchar_pattern_ops, until);

-- Closed windows as they were found, with the policy they were reckoned under. A late fact adds a version beside the old.
create table frozen_standing (
    district     char(6)  not null,
    clause       text     not null,
    subject      uuid     not null,
    from_on      date     not null,
    until        date     not null,
    version      int      not null check (version > 0),
    subject_kind text     not null,
    window_kind  text     not null,
    village      char(12) not null,
    label        text     not null,
    owed         numeric  not null,
    done         numeric  not null,
    state        text     not null,
    trace        jsonb    not null,
    policy       text     not null,
    hash         char(64) not null,
    frozen_at    timestamptz not null,
    primary key (district, clause, subject, from_on, until, version)
);
create index frozen_standing_window on frozen_standing (district, until);
create trigger frozen_standing_append_only before update or delete or truncate on frozen_standing
    for each statement execute function forbid_change();

-- What the person concerned says to a standing; it travels with it.
create table standing_answer (
    district     char(6)  not null,
    id           uuid     not null,
    clause       text     not null,
    subject      uuid     not null,
    from_on      date     not null,
    until        date     not null,
    words        text     not null check (words <> ''),
    answered_by  uuid     not null,
    answered_at  timestamptz not null,
    primary key (district, id)
);
create index standing_answer_subject on standing_answer (district, subject, from_on);
create trigger standing_answer_append_only before update or delete or truncate on standing_answer
    for each statement execute function forbid_change();

-- From which to which date (both inclusive) every window of a district has its rows. Windows that ended before the first
-- date were over when the district began to work with the system: nobody is judged by them.
create table opened_windows (
    district    char(6) not null primary key,
    opened_from date    not null,
    opened_to   date    not null,
    check (opened_from <= opened_to)
);

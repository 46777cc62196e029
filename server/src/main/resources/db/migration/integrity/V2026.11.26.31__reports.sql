-- A report of a violation (9.1–9.6). What was said, and of whom, is sealed; in clear stands only what counting and handling need.
-- Of the reporter nothing is kept but what he wrote: no address, no browser, and of the time only the day.
create table integrity_report (
    district    char(6)  not null,
    id          uuid     not null,
    number      char(8)  not null,
    secret      bytea    not null,
    charge      char(12) not null,
    discipline  text     not null,
    state       text     not null check (state in ('RECEIVED', 'ACCEPTED', 'DECLINED', 'VERIFYING', 'CONCLUDED', 'TOLD')),
    version     int      not null,
    handler     uuid,
    received_on date     not null,
    due_on      date,
    sealed      bytea    not null,
    primary key (district, id),
    unique (district, number)
);
create index integrity_report_charge on integrity_report (district, charge, received_on);
create trigger integrity_report_kept before delete or truncate on integrity_report
    for each statement execute function forbid_change();

-- What became of it, word by word; the words are sealed. A word of the reporter has no author.
create table integrity_word (
    district char(6) not null,
    report   uuid    not null,
    place    int     not null,
    move     text    not null check (move in ('ACCEPT', 'DECLINE', 'VERIFY', 'ASK', 'NOTE', 'CONCLUDE', 'TELL', 'REOPEN',
                                              'TRANSFER', 'ADD')),
    sealed   bytea   not null,
    author   uuid,
    on_date  date    not null,
    primary key (district, report, place),
    foreign key (district, report) references integrity_report (district, id),
    check ((author is null) = (move = 'ADD'))
);
create trigger integrity_word_append_only before update or delete or truncate on integrity_word
    for each statement execute function forbid_change();

-- Pictures, drawn anew and sealed.
create table integrity_picture (
    district char(6) not null,
    id       uuid    not null,
    report   uuid    not null,
    media    text    not null,
    sealed   bytea   not null,
    on_date  date    not null,
    primary key (district, id),
    foreign key (district, report) references integrity_report (district, id)
);
create index integrity_picture_report on integrity_picture (district, report, id);
create trigger integrity_picture_append_only before update or delete or truncate on integrity_picture
    for each statement execute function forbid_change();

-- Whom an outcome concerns, found by a keyed hash only: nobody can list people here. The latest of a report holds while it is concluded.
create table discipline_outcome (
    district   char(6) not null,
    report     uuid    not null,
    place      int     not null,
    person     bytea   not null,
    discipline text    not null,
    outcome    text    not null,
    on_date    date    not null,
    primary key (district, report, place),
    foreign key (district, report, place) references integrity_word (district, report, place)
);
create index discipline_outcome_person on discipline_outcome (district, person);
create trigger discipline_outcome_append_only before update or delete or truncate on discipline_outcome
    for each statement execute function forbid_change();

-- Who may handle reports: named by one person of the bureau, confirmed by the audit administrator, until ended.
create table report_handler (
    id           uuid primary key,
    person       uuid not null,
    office       uuid not null references office (id),
    named_by     uuid not null,
    named_at     timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_by     uuid,
    ended_at     timestamptz,
    check (named_by <> person),
    check (confirmed_by is null or confirmed_by <> named_by and confirmed_by <> person)
);
create unique index report_handler_once on report_handler (person, office) where ended_at is null;

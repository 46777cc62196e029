-- A question about dates on which somebody may have been away (2.7). People ask, answer and decide; a machine may only
-- suggest that somebody asks.
create table absence_question (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    from_on     date     not null,
    until       date     not null,
    state       text     not null check (state in ('SUGGESTED', 'ASKED', 'ANSWERED', 'WITH_CAUSE', 'WITHOUT_CAUSE', 'TALKED',
                                                   'WITHDRAWN')),
    source      uuid,
    opened_at   timestamptz not null,
    answer_due  date,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id),
    check (from_on < until),
    check (left(village, 6) = district)
);
create unique index absence_question_source on absence_question (district, source) where source is not null;
create index absence_question_village on absence_question (district, village, from_on);
create index absence_question_person on absence_question (person);

create table absence_event (
    district    char(6) not null,
    id          uuid    not null,
    question    uuid    not null,
    move        text    not null check (move in ('SUGGEST', 'ASK', 'ANSWER', 'FIND_CAUSE', 'FIND_NO_CAUSE', 'TALK', 'REVISE',
                                                 'WITHDRAW')),
    measure     text    not null default '',
    words       text    not null check (words <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, question) references absence_question (district, id)
);
create index absence_event_question on absence_event (district, question);
create trigger absence_event_append_only before update or delete or truncate on absence_event
    for each statement execute function forbid_change();

-- Somebody was pulled away by a department or his own unit (2.4).
create table borrowing (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    unit        uuid     not null,
    borrower    text     not null check (borrower <> ''),
    task        text     not null check (task <> ''),
    from_on     date     not null,
    until       date     not null default '9999-12-31',
    withdrawn   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id),
    foreign key (district, replaces) references borrowing (district, id),
    check (from_on < until),
    check (replaces is null or reason <> ''),
    check (left(village, 6) = district)
);
create unique index borrowing_next on borrowing (district, replaces) where replaces is not null;
create index borrowing_unit on borrowing (district, unit, from_on);
create index borrowing_village on borrowing (district, village, from_on);
create trigger borrowing_append_only before update or delete or truncate on borrowing
    for each statement execute function forbid_change();

-- Party membership, post, board and lodging in the village (2.3): since when, or that it no longer holds.
create table stationing_tick (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    kind        text     not null,
    holds       boolean  not null,
    on_date     date     not null,
    note        text     not null default '',
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, posting, kind),
    foreign key (district, posting) references posting (district, id),
    foreign key (district, replaces, posting, kind) references stationing_tick (district, id, posting, kind),
    check (left(village, 6) = district)
);
create unique index stationing_tick_first on stationing_tick (district, posting, kind) where replaces is null;
create unique index stationing_tick_next on stationing_tick (district, replaces) where replaces is not null;
create trigger stationing_tick_append_only before update or delete or truncate on stationing_tick
    for each statement execute function forbid_change();

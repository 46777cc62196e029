-- The one optional sentence of a person's day (8.6); the rest of the day is composed. A correction is a new row that names
-- the old, so that of two at once one wins.
create table work_log_sentence (
    district    char(6) not null,
    id          uuid    not null,
    person      uuid    not null references person (id),
    team        uuid    not null,
    on_date     date    not null,
    words       text    not null,
    replaces    uuid,
    reason      text    not null default '',
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorder    text    not null,
    primary key (district, id),
    unique (district, id, person, on_date),
    foreign key (district, team) references team (district, id),
    foreign key (district, replaces, person, on_date) references work_log_sentence (district, id, person, on_date),
    check (replaces is not null or words <> ''),
    check (replaces is null or reason <> '')
);
create unique index work_log_sentence_first on work_log_sentence (district, person, on_date) where replaces is null;
create unique index work_log_sentence_next on work_log_sentence (district, replaces) where replaces is not null;
create trigger work_log_sentence_append_only before update or delete or truncate on work_log_sentence
    for each statement execute function forbid_change();

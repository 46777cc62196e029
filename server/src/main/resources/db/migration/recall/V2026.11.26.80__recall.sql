-- A case of recall (article 10). Causes and decision lie sealed: they are about somebody's conduct. Who proposes, who
-- approves and how far it has come stand in clear.
create table recall (
    district        char(6)  not null,
    id              uuid     not null,
    posting         uuid     not null,
    person          uuid     not null,
    unit            uuid     not null references office (id),
    village         char(12) not null references division (code),
    proposer        uuid     not null references office (id),
    approving       uuid     not null references office (id),
    approver        uuid,
    approver_name   text     not null default '',
    causes_sealed   bytea    not null,
    decision_sealed bytea,
    state           text     not null check (state in ('OPEN', 'ANSWERED', 'WAIVED', 'SENT_BACK', 'RECALLED', 'DECLINED',
                                                       'WITHDRAWN', 'REVOKED')),
    version         integer  not null default 0,
    opened_on       date     not null,
    due_on          date     not null,
    recorded_at     timestamptz not null,
    moved_at        timestamptz not null,
    recorded_by     uuid     not null,
    recorder        text     not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id),
    check (due_on > opened_on),
    check ((state in ('RECALLED', 'DECLINED', 'REVOKED')) = (decision_sealed is not null)),
    check (left(village, 6) = district)
);
-- Of one posting there is one case at a time.
create unique index recall_one on recall (district, posting) where state in ('OPEN', 'ANSWERED', 'WAIVED', 'SENT_BACK');
create index recall_unit on recall (district, unit, moved_at);
create index recall_person on recall (person);

-- What is held against somebody, each with the cause it stands for and the record it comes from: sealed in one piece, so that
-- not even a table tells whom a report led to. Append-only.
create table recall_fact (
    district    char(6) not null,
    id          uuid    not null,
    recall      uuid    not null,
    sealed      bytea   not null,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, recall) references recall (district, id)
);
create index recall_fact_recall on recall_fact (district, recall, id);
create trigger recall_fact_append_only before update or delete or truncate on recall_fact
    for each statement execute function forbid_change();

-- What was done and said, in order. Append-only.
create table recall_event (
    district    char(6) not null,
    id          uuid    not null,
    recall      uuid    not null,
    move        text    not null,
    sealed      bytea   not null,
    organ       text    not null,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, recall) references recall (district, id)
);
create index recall_event_recall on recall_event (district, recall, id);
create trigger recall_event_append_only before update or delete or truncate on recall_event
    for each statement execute function forbid_change();

-- With whom a result is filed, and whether it was read there (10.3).
create table recall_copy (
    district  char(6) not null,
    recall    uuid    not null,
    result    text    not null check (result in ('RECALLED', 'REVOKED')),
    office    uuid    not null references office (id),
    organ     text    not null,
    filed_at  timestamptz not null,
    read_by   uuid,
    read_name text    not null default '',
    read_at   timestamptz,
    primary key (district, recall, result, office),
    foreign key (district, recall) references recall (district, id),
    check ((read_by is null) = (read_at is null))
);
create index recall_copy_office on recall_copy (district, office);

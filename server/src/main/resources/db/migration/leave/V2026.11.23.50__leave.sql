-- Told before it was asked (3.6): when, by which means, to whom. Insert-only.
create table leave_report (
    district    char(6)     not null,
    id          uuid        not null,
    person      uuid        not null references person (id),
    posting     uuid        not null,
    village     char(12)    not null references division (code),
    unit        uuid        not null references office (id),
    from_at     timestamp   not null,
    means       text        not null check (means <> ''),
    told_at     timestamptz not null,
    person_told text        not null check (person_told <> ''),
    words       text        not null,
    due_on      date        not null,
    recorded_by uuid        not null references person (id),
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id)
);
create index leave_report_person on leave_report (district, person);
create trigger leave_report_append_only before update or delete or truncate on leave_report
    for each statement execute function forbid_change();

-- A leave asked for; its id is its request's. A morning begins at 0:00, an afternoon at 12:00, the end is not included.
-- Standing: ASKED (on its way or sent back), APPROVED (in force), GONE (refused, withdrawn, replaced).
create table leave_request (
    district       char(6)      not null,
    id             uuid         not null,
    person         uuid         not null references person (id),
    posting        uuid         not null,
    team           uuid         not null,
    village        char(12)     not null references division (code),
    unit           uuid         not null references office (id),
    kind           text         not null check (kind <> ''),
    from_at        timestamp    not null,
    until_at       timestamp    not null,
    reason         text         not null,
    destination    text         not null,
    phone_sealed   bytea,
    phone_masked   text         not null,
    stands_in      text         not null,
    days           numeric(5,1) not null check (days > 0),
    counted_days   numeric(5,1) not null check (counted_days >= days),
    standing       text         not null check (standing in ('ASKED', 'APPROVED', 'GONE')),
    report         uuid,
    extends        uuid,
    corrects       uuid,
    asked_at       timestamptz  not null,
    primary key (district, id),
    foreign key (district, id) references request (district, id),
    foreign key (district, posting) references posting (district, id),
    foreign key (district, team) references team (district, id),
    foreign key (district, report) references leave_report (district, id),
    foreign key (district, extends) references leave_request (district, id),
    foreign key (district, corrects) references leave_request (district, id),
    check (from_at < until_at),
    -- A correction still on its way may lie over the leave it corrects.
    constraint leave_request_overlap exclude using gist (district with =, person with =, tsrange(from_at, until_at) with &&)
        where (standing = 'APPROVED' or (standing = 'ASKED' and corrects is null))
);
create index leave_request_person on leave_request (district, person, from_at);
create index leave_request_village on leave_request (district, village, from_at) where standing = 'APPROVED';
create unique index leave_request_report on leave_request (district, report) where report is not null and standing <> 'GONE';

-- Every decision that made, moved or ended a leave in force, as it was taken. Append-only.
create table leave_decision (
    district    char(6)     not null,
    id          uuid        not null,
    leave       uuid        not null,
    what        text        not null check (what in ('APPROVED', 'SHORTENED', 'WITHDRAWN', 'REPLACED')),
    from_at     timestamp   not null,
    until_at    timestamp   not null,
    words       text        not null,
    decided_by  uuid        not null references person (id),
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, leave) references leave_request (district, id)
);
create index leave_decision_leave on leave_decision (district, leave, id);
create trigger leave_decision_append_only before update or delete or truncate on leave_decision
    for each statement execute function forbid_change();

-- Coming back (销假): told by the person, confirmed by the village or the street. Append-only.
create table leave_return (
    district    char(6)     not null,
    id          uuid        not null,
    leave       uuid        not null,
    what        text        not null check (what in ('TOLD', 'CONFIRMED')),
    back_at     timestamp   not null,
    words       text        not null,
    recorded_by uuid        not null references person (id),
    who_name    text        not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    foreign key (district, leave) references leave_request (district, id)
);
create unique index leave_return_once on leave_return (district, leave, what);
create trigger leave_return_append_only before update or delete or truncate on leave_return
    for each statement execute function forbid_change();

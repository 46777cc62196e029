-- 整改通知书: one paper for what was found at one village, with a deadline for each finding (8.3).
create table rectification_notice (
    district    char(6) not null,
    id          uuid    not null,
    stop        uuid    not null,
    office      uuid    not null references office (id),
    number      text    not null check (number <> ''),
    words       text    not null,
    issued_on   date    not null,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    unique (district, office, number),
    foreign key (district, stop) references inspection_stop (district, id)
);
create trigger rectification_notice_append_only before update or delete or truncate on rectification_notice
    for each statement execute function forbid_change();

create table finding (
    district    char(6)  not null,
    id          uuid     not null,
    stop        uuid     not null,
    plan        uuid     not null,
    village     char(12) not null,
    team        uuid     not null,
    person      uuid     references person (id),
    clause      text     not null check (clause <> ''),
    subject     text     not null,
    words       text     not null check (words <> ''),
    proposal    text     not null,
    state       text     not null check (state in ('FOUND', 'NOTIFIED', 'REPLIED', 'CLOSED', 'WITHDRAWN')),
    found_on    date     not null,
    notice      uuid,
    notified_on date,
    first_due   date,
    due_on      date,
    replied_on  date,
    closed_on   date,
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    found_by    uuid     not null,
    finder      text     not null,
    primary key (district, id),
    foreign key (district, stop) references inspection_stop (district, id),
    foreign key (district, plan) references inspection_plan (district, id),
    foreign key (district, team) references team (district, id),
    foreign key (district, notice) references rectification_notice (district, id),
    check (left(village, 6) = district),
    check ((notice is null) = (due_on is null) and (notice is null) = (first_due is null))
);
create index finding_stop on finding (district, stop);
create index finding_village on finding (district, village, found_on);
create index finding_team on finding (district, team, state);
create index finding_person on finding (person);

create table finding_event (
    district    char(6) not null,
    id          uuid    not null,
    finding     uuid    not null,
    move        text    not null check (move in ('FIND', 'ANSWER', 'NOTIFY', 'REPLY', 'TAKE_BACK', 'PASS', 'FAIL', 'WITHDRAW')),
    words       text    not null,
    due_on      date,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, finding) references finding (district, id)
);
create index finding_event_finding on finding_event (district, finding, id);
create trigger finding_event_append_only before update or delete or truncate on finding_event
    for each statement execute function forbid_change();

-- Serious matters handed to the organ in charge (8.4). The system decides nothing and keeps the words sealed.
create table referral (
    district     char(6)  not null,
    id           uuid     not null,
    finding      uuid     not null,
    village      char(12) not null,
    office       uuid     not null references office (id),
    person       uuid     references person (id),
    unit         uuid     references office (id),
    cause        text     not null,
    organ        text     not null check (organ <> ''),
    words_sealed bytea    not null,
    state        text     not null check (state in ('REFERRED', 'DECIDED', 'WITHDRAWN')),
    referred_on  date     not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid     not null,
    recorder     text     not null,
    primary key (district, id),
    foreign key (district, finding) references finding (district, id)
);
create index referral_office on referral (district, office, referred_on);

create table referral_event (
    district     char(6) not null,
    id           uuid    not null,
    referral     uuid    not null,
    move         text    not null check (move in ('REFER', 'DECIDE', 'WITHDRAW')),
    words_sealed bytea   not null,
    unit_held    text    not null check (unit_held in ('', 'NOT_EXAMINED', 'NONE', 'HELD')),
    decided_on   date,
    recorded_at  timestamptz not null,
    recorded_by  uuid    not null,
    recorder     text    not null,
    primary key (district, id),
    foreign key (district, referral) references referral (district, id)
);
create index referral_event_referral on referral_event (district, referral, id);
create trigger referral_event_append_only before update or delete or truncate on referral_event
    for each statement execute function forbid_change();

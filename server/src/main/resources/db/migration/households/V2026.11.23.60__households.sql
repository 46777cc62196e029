-- Households of article 7. Phones, identity numbers and words on health are encrypted; names are not.
create table household (
    district        char(6)  not null,
    id              uuid     not null,
    code            text     not null check (code <> ''),
    village         char(12) not null references division (code),
    head            text     not null check (head <> ''),
    kind            text     not null check (kind in ('LIFTED', 'UNSTABLE', 'MARGINAL', 'SUDDEN', 'OTHER')),
    marks           text[]   not null default '{}',
    address         text     not null default '',
    phone_sealed    bytea,
    phone_masked    text     not null default '',
    last_visit_on   date,
    last_contact_on date,
    recorded_at     timestamptz not null,
    primary key (district, id),
    unique (district, code),
    check (left(village, 6) = district)
);
create index household_village on household (district, village, last_visit_on nulls first, id);
create index household_longest on household (district, last_visit_on nulls first, id);

-- What kind of household it was from which day on, so that a past year is judged as it was. Append-only.
create table household_status (
    district    char(6) not null,
    id          uuid    not null,
    household   uuid    not null,
    from_on     date    not null,
    kind        text    not null,
    marks       text[]  not null default '{}',
    why         text    not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    foreign key (district, household) references household (district, id)
);
create index household_status_latest on household_status (district, household, from_on desc, id desc);
create trigger household_status_append_only before update or delete or truncate on household_status
    for each statement execute function forbid_change();

create table household_member (
    district        char(6) not null,
    id              uuid    not null,
    household       uuid    not null,
    name            text    not null check (name <> ''),
    relation        text    not null default '',
    birth           date,
    identity_sealed bytea,
    identity_masked text    not null default '',
    health_sealed   bytea,
    away            boolean not null default false,
    recorded_at     timestamptz not null,
    primary key (district, id),
    unique (district, household, name),
    foreign key (district, household) references household (district, id)
);

-- Members leaving for work and coming back (7.10). Append-only.
create table member_move (
    district    char(6) not null,
    id          uuid    not null,
    household   uuid    not null,
    member      uuid    not null,
    kind        text    not null check (kind in ('LEFT', 'RETURNED')),
    moved_on    date    not null,
    place       text    not null default '',
    work        text    not null default '',
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    foreign key (district, member) references household_member (district, id)
);
create index member_move_member on member_move (district, member, moved_on desc);
create index member_move_household on member_move (district, household);
create trigger member_move_append_only before update or delete or truncate on member_move
    for each statement execute function forbid_change();

-- Who helps which household, from – to. The cap per helper is a policy value, held under a lock by the desk.
create table pairing (
    district    char(6)  not null,
    id          uuid     not null,
    household   uuid     not null,
    village     char(12) not null,
    helper      uuid     not null,
    unit        uuid,
    from_on     date     not null,
    until       date     not null default '9999-12-31',
    end_why     text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    foreign key (district, household) references household (district, id),
    check (from_on < until),
    constraint pairing_once exclude using gist
        (district with =, household with =, helper with =, daterange(from_on, until) with &&)
);
create index pairing_household on pairing (district, household, until);
create index pairing_helper on pairing (district, helper, until);
create index pairing_village on pairing (district, village, helper, id);
create index pairing_unit on pairing (district, unit);

-- Visits (走访). A correction or a retraction is a new row that names the old in replaces. Append-only.
create table visit (
    district     char(6)  not null,
    id           uuid     not null,
    household    uuid     not null,
    village      char(12) not null,
    visited_on   date     not null,
    seen         text     not null default '',
    difficulties text     not null default '',
    agreed       text     not null default '',
    replaces     uuid,
    retracted    text,
    recorded_at  timestamptz not null,
    received_at  timestamptz not null,
    recorded_by  uuid     not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, household) references household (district, id),
    foreign key (district, replaces) references visit (district, id),
    check (retracted is null or replaces is not null)
);
create index visit_household on visit (district, household, visited_on desc);
create trigger visit_append_only before update or delete or truncate on visit
    for each statement execute function forbid_change();

-- Who was there: a joint visit counts for each. The team is the visitor's on that day, none for a helper from outside.
create table visit_visitor (
    district   char(6)  not null,
    visit      uuid     not null,
    person     uuid     not null,
    household  uuid     not null,
    village    char(12) not null,
    team       uuid,
    visited_on date     not null,
    primary key (district, visit, person),
    foreign key (district, visit) references visit (district, id)
);
create index visit_visitor_person on visit_visitor (district, person, visited_on);
create index visit_visitor_household on visit_visitor (district, household, visited_on);
create index visit_visitor_village on visit_visitor (district, village, visited_on);
create trigger visit_visitor_append_only before update or delete or truncate on visit_visitor
    for each statement execute function forbid_change();

-- Contacts by phone, WeChat or the like (7.5). Corrected like visits. Append-only.
create table contact (
    district     char(6)  not null,
    id           uuid     not null,
    household    uuid     not null,
    village      char(12) not null,
    person       uuid     not null,
    contacted_on date     not null,
    means        text     not null,
    note         text     not null default '',
    replaces     uuid,
    retracted    text,
    recorded_at  timestamptz not null,
    received_at  timestamptz not null,
    recorded_by  uuid     not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, household) references household (district, id),
    foreign key (district, replaces) references contact (district, id),
    check (retracted is null or replaces is not null)
);
create index contact_household on contact (district, household, contacted_on desc);
create index contact_person on contact (district, person, contacted_on);
create index contact_village on contact (district, village, contacted_on);
create trigger contact_append_only before update or delete or truncate on contact
    for each statement execute function forbid_change();

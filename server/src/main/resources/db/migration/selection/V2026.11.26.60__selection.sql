-- Who is proposed for a posting, and how far the proposal has come (1.2 - 1.5). What is personal lies sealed in one piece;
-- the index is a keyed hash by which two proposals of one person are found.
create table nomination (
    district         char(6)  not null,
    id               uuid     not null,
    unit             uuid     not null references office (id),
    team             uuid     not null,
    village          char(12) not null references division (code),
    post             text     not null check (post in ('FIRST_SECRETARY', 'TEAM_LEADER', 'MEMBER')),
    leads            boolean  not null,
    leads_why        text     not null default '',
    starts_on        date     not null,
    ends_on          date,
    replaces         uuid,
    name             text     not null check (name <> ''),
    sex              char(1)  not null check (sex in ('M', 'F')),
    birth            date     not null,
    nationality      text     not null,
    political_status char(2)  not null,
    education        text     not null,
    employer         text     not null,
    duty_title       text     not null,
    hired_on         date     not null,
    staff            text     not null check (staff in ('CADRE', 'WORKER', 'SENIOR_CADRE')),
    employment       text     not null check (employment in ('PERMANENT', 'LABOUR_DISPATCH', 'SECONDED', 'TEMPORARY')),
    identity_index   bytea    not null,
    identity_masked  text     not null,
    phone_masked     text     not null,
    private_sealed   bytea    not null,
    retires_on       date     not null,
    retires_why      text     not null default '',
    exception_why    text     not null default '',
    verdict          text     not null check (verdict in ('ELIGIBLE', 'EXCEPTION')),
    state            text     not null check (state in ('DRAFT', 'IN_REVIEW', 'SENT_BACK', 'REFUSED', 'WITHDRAWN', 'CLEARED',
                                                        'NOT_CHOSEN', 'DECIDED', 'FILED')),
    version          integer  not null default 0,
    round            integer  not null default 0,
    cleared_on       date,
    list             uuid,
    posting          uuid,
    recorded_at      timestamptz not null,
    moved_at         timestamptz not null,
    recorded_by      uuid     not null,
    primary key (district, id),
    foreign key (district, team) references team (district, id),
    foreign key (district, replaces) references posting (district, id),
    foreign key (district, posting) references posting (district, id),
    check (ends_on is null or ends_on >= starts_on),
    check (left(village, 6) = district)
);
-- One person is proposed once at a time.
create unique index nomination_one on nomination (district, identity_index)
    where state in ('DRAFT', 'IN_REVIEW', 'SENT_BACK', 'CLEARED', 'DECIDED');
create index nomination_unit on nomination (district, unit, moved_at);
create index nomination_village on nomination (district, village);
create index nomination_replaces on nomination (district, replaces) where replaces is not null;
create index nomination_list on nomination (district, list) where list is not null;
create index nomination_posting on nomination (district, posting) where posting is not null;

-- What the organs say of a nomination or a change: one line an organ and round, its verdict written once (1.4, 1.6).
create table selection_review (
    district     char(6) not null,
    matter       uuid    not null,
    round        integer not null,
    office       uuid    not null references office (id),
    organ        text    not null,
    place        integer not null,
    verdict      text    check (verdict in ('AGREE', 'SEND_BACK', 'REFUSE', 'LEFT')),
    opinion      text    not null default '',
    decided_by   uuid,
    decided_name text    not null default '',
    decided_at   timestamptz,
    primary key (district, matter, round, office),
    check ((decided_by is null) = (decided_at is null))
);
create index selection_review_open on selection_review (district, office) where verdict is null;

-- The time line of nominations, formal lists, changes and handovers. Append-only.
create table selection_event (
    district    char(6) not null,
    id          uuid    not null,
    matter      uuid    not null,
    what        text    not null,
    title       text    not null,
    words       text    not null default '',
    organ       text    not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id)
);
create index selection_event_matter on selection_event (district, matter, recorded_at);
create trigger selection_event_append_only before update or delete or truncate on selection_event
    for each statement execute function forbid_change();

-- What the unit's party committee decided, and its filing (1.5).
create table formal_list (
    district        char(6) not null,
    id              uuid    not null,
    unit            uuid    not null references office (id),
    decision_number text    not null check (decision_number <> ''),
    decision_on     date    not null,
    words           text    not null default '',
    state           text    not null check (state in ('DECIDED', 'FILED', 'WITHDRAWN')),
    version         integer not null default 0,
    filing_year     integer,
    filing_sequence integer,
    filed_on        date,
    recorded_at     timestamptz not null,
    recorded_by     uuid    not null,
    primary key (district, id),
    unique (district, filing_year, filing_sequence),
    check ((state = 'FILED') = (filed_on is not null))
);
create index formal_list_unit on formal_list (district, unit, recorded_at);

create table formal_list_copy (
    district  char(6) not null,
    list      uuid    not null,
    office    uuid    not null references office (id),
    organ     text    not null,
    filed_at  timestamptz not null,
    read_by   uuid,
    read_name text    not null default '',
    read_at   timestamptz,
    primary key (district, list, office),
    foreign key (district, list) references formal_list (district, id)
);

-- A posting that is to end early or to pass to somebody else (1.6); the reason may tell of health or family: sealed.
create table posting_change (
    district     char(6)  not null,
    id           uuid     not null,
    posting      uuid     not null,
    person       uuid     not null,
    unit         uuid     not null references office (id),
    village      char(12) not null references division (code),
    kind         text     not null check (kind in ('END', 'REPLACE')),
    ground       text     not null,
    words_sealed bytea    not null,
    last_on      date     not null,
    state        text     not null check (state in ('IN_REVIEW', 'SENT_BACK', 'REFUSED', 'WITHDRAWN', 'AGREED', 'DONE')),
    version      integer  not null default 0,
    round        integer  not null,
    agreed_on    date,
    ended_on     date,
    recorded_at  timestamptz not null,
    moved_at     timestamptz not null,
    recorded_by  uuid     not null,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id),
    check (left(village, 6) = district)
);
create unique index posting_change_one on posting_change (district, posting)
    where state in ('IN_REVIEW', 'SENT_BACK', 'AGREED');
create index posting_change_unit on posting_change (district, unit, moved_at);
create index posting_change_village on posting_change (district, village);

-- What a predecessor hands over when his posting ended early (1.6). The lists are written anew as a whole; a signature
-- belongs to one version of them.
create table handover (
    district    char(6)  not null,
    id          uuid     not null,
    posting     uuid     not null,
    person      uuid     not null,
    team        uuid     not null,
    unit        uuid     not null,
    village     char(12) not null,
    last_on     date     not null,
    due_on      date     not null,
    state       text     not null check (state in ('OPEN', 'SIGNED', 'WITNESSED')),
    version     integer  not null default 0,
    done_on     date,
    recorded_at timestamptz not null,
    primary key (district, id),
    unique (district, posting),
    foreign key (district, posting) references posting (district, id),
    check (left(village, 6) = district)
);
create index handover_village on handover (district, village);
create index handover_person on handover (person);

create table handover_text (
    district    char(6) not null,
    handover    uuid    not null,
    version     integer not null,
    list        text    not null,
    lines       text    not null,
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, handover, version, list),
    foreign key (district, handover) references handover (district, id)
);
create trigger handover_text_append_only before update or delete or truncate on handover_text
    for each statement execute function forbid_change();

create table handover_item (
    district    char(6) not null,
    id          uuid    not null,
    handover    uuid    not null,
    kind        text    not null,
    item        uuid    not null,
    title       text    not null,
    outcome     text    not null check (outcome in ('PASSED', 'SETTLED')),
    words       text    not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    primary key (district, id),
    unique (district, handover, kind, item),
    foreign key (district, handover) references handover (district, id)
);
create trigger handover_item_append_only before update or delete or truncate on handover_item
    for each statement execute function forbid_change();

create table handover_sign (
    district    char(6) not null,
    id          uuid    not null,
    handover    uuid    not null,
    version     integer not null,
    part        text    not null check (part in ('GIVES', 'TAKES', 'WITNESSES')),
    words       text    not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    unique (district, handover, version, part),
    foreign key (district, handover) references handover (district, id)
);
create trigger handover_sign_append_only before update or delete or truncate on handover_sign
    for each statement execute function forbid_change();

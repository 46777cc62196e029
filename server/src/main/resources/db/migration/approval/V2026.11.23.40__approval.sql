-- A request on its way along a route (norm 3 and other ordered procedures). The row moves only by the table of legal
-- moves, each time with a new version; what happened is told by step_event.
create table request (
    district       char(6)     not null,
    id             uuid        not null,
    subject        text        not null check (subject <> ''),
    topic          text        not null,
    clause         text        not null check (clause <> ''),
    applicant      uuid        not null references person (id),
    applicant_name text        not null,
    posting        uuid        not null,
    village        char(12)    not null references division (code),
    unit           uuid        not null references office (id),
    state          text        not null check (state in ('PENDING', 'SENT_BACK', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REPLACED')),
    version        integer     not null check (version > 0),
    asked_at       timestamptz not null,
    moved_at       timestamptz not null,
    urged_at       timestamptz,
    primary key (district, id),
    foreign key (district, posting) references posting (district, id)
);
create index request_applicant on request (district, applicant, moved_at);

-- The steps of the route as computed when it was asked; a step that was passed over stays with the reason.
create table request_step (
    district   char(6) not null,
    request    uuid    not null,
    number     integer not null check (number > 0),
    organ      text    not null,
    act        text    not null check (act in ('AGREE', 'APPROVE')),
    office     uuid    references office (id),
    person     uuid    references person (id),
    addressee  text    not null,
    why        text    not null,
    state      text    not null check (state in ('WAITING', 'OPEN', 'DONE', 'PASSED_OVER', 'LEFT')),
    begun_on   date,
    decided_by uuid    references person (id),
    decided_at timestamptz,
    primary key (district, request, number),
    foreign key (district, request) references request (district, id),
    check (state not in ('WAITING', 'OPEN') or num_nonnulls(office, person) = 1),
    check ((state = 'DONE') = (decided_by is not null))
);
create unique index request_step_one_open on request_step (district, request) where state = 'OPEN';
create index request_step_office on request_step (district, office, state) where office is not null;
create index request_step_person on request_step (district, person, state) where person is not null;
create index request_step_decider on request_step (district, decided_by) where decided_by is not null;

-- Organs that get an approved request for the record, with their read mark.
create table request_filing (
    district  char(6) not null,
    request   uuid    not null,
    organ     text    not null,
    office    uuid    not null references office (id),
    addressee text    not null,
    filed_at  timestamptz,
    read_by   uuid    references person (id),
    read_at   timestamptz,
    primary key (district, request, organ),
    foreign key (district, request) references request (district, id),
    check (read_at is null or filed_at is not null)
);
create index request_filing_office on request_filing (district, office);

-- One row per move, with who, when and the opinion. Append-only.
create table step_event (
    district  char(6)     not null,
    id        uuid        not null,
    request   uuid        not null,
    number    integer     not null,
    event     text        not null check (event in ('ASKED', 'AGREED', 'APPROVED', 'SENT_BACK', 'RESUBMITTED', 'REFUSED', 'WITHDRAWN',
                                                    'TRANSFERRED', 'URGED', 'PASSED_OVER', 'FILED', 'READ', 'REPLACED')),
    who       uuid        not null references person (id),
    who_name  text        not null,
    organ     text        not null,
    at        timestamptz not null,
    opinion   text        not null,
    version   integer     not null,
    primary key (district, id),
    foreign key (district, request) references request (district, id)
);
create index step_event_request on step_event (district, request, id);
create trigger step_event_append_only before update or delete or truncate on step_event
    for each statement execute function forbid_change();

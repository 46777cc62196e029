-- Inspection plans (8.1). What a plan holds is sealed; in clear stands only what seats and duties need. The hash of the seed
-- is fixed when the plan is made, the seed stays sealed until the draw.
create table inspection_plan (
    district       char(6)  not null,
    id             uuid     not null,
    kind           text     not null check (kind in ('OPEN', 'UNANNOUNCED')),
    office         uuid     not null references office (id),
    from_on        date     not null,
    until          date     not null,
    state          text     not null check (state in ('MADE', 'DRAWN', 'CLOSED', 'WITHDRAWN')),
    content_sealed bytea    not null,
    seed_sealed    bytea    not null,
    seed_hash      char(64) not null,
    draw_sealed    bytea,
    made_by        uuid     not null references person (id),
    made_at        timestamptz not null,
    primary key (district, id),
    check (from_on < until),
    check ((state = 'MADE') <= (draw_sealed is null))
);
create index inspection_plan_office on inspection_plan (office, made_at);
create index inspection_plan_maker on inspection_plan (made_by, made_at);

-- Every move of a plan: who, when, with which words.
create table inspection_plan_event (
    district    char(6) not null,
    id          uuid    not null,
    plan        uuid    not null,
    move        text    not null check (move in ('MAKE', 'DRAW', 'CLOSE', 'WITHDRAW')),
    words       text    not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    foreign key (district, plan) references inspection_plan (district, id)
);
create index inspection_plan_event_plan on inspection_plan_event (district, plan, id);
create trigger inspection_plan_event_append_only before update or delete or truncate on inspection_plan_event
    for each statement execute function forbid_change();

-- A drawn village. Until somebody has arrived nobody but the maker and its own inspectors learns of it.
create table inspection_stop (
    district   char(6)  not null,
    id         uuid     not null,
    plan       uuid     not null,
    village    char(12) not null references division (code),
    place      int      not null,
    arrived_at timestamptz,
    arrived_by uuid,
    primary key (district, id),
    unique (district, plan, village),
    foreign key (district, plan) references inspection_plan (district, id),
    check (left(village, 6) = district),
    check ((arrived_at is null) = (arrived_by is null))
);
create index inspection_stop_village on inspection_stop (district, village) where arrived_at is not null;

-- Who inspects it, as drawn; the row is also what gives the inspector's seat in the plan's period.
create table inspection_inspector (
    district char(6) not null,
    stop     uuid    not null,
    person   uuid    not null references person (id),
    plan     uuid    not null,
    primary key (district, stop, person),
    foreign key (district, stop) references inspection_stop (district, id),
    foreign key (district, plan) references inspection_plan (district, id)
);
create index inspection_inspector_person on inspection_inspector (person);
create trigger inspection_inspector_append_only before update or delete or truncate on inspection_inspector
    for each statement execute function forbid_change();

-- What the system said should be true there, as it was handed to an inspector (8.2).
create table inspection_sheet (
    district char(6) not null,
    id       uuid    not null,
    stop     uuid    not null,
    lines    json    not null,
    made_at  timestamptz not null,
    made_for uuid    not null,
    primary key (district, id),
    foreign key (district, stop) references inspection_stop (district, id)
);
create trigger inspection_sheet_append_only before update or delete or truncate on inspection_sheet
    for each statement execute function forbid_change();

-- What was found beside each line. A correction is a new row that names the old.
create table inspection_record (
    district    char(6) not null,
    id          uuid    not null,
    stop        uuid    not null,
    sheet       uuid    not null,
    found       json    not null,
    words       text    not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    received_at timestamptz not null,
    recorded_by uuid    not null,
    recorder    text    not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, stop) references inspection_stop (district, id),
    foreign key (district, sheet) references inspection_sheet (district, id),
    foreign key (district, replaces) references inspection_record (district, id)
);
create index inspection_record_stop on inspection_record (district, stop, id);
create trigger inspection_record_append_only before update or delete or truncate on inspection_record
    for each statement execute function forbid_change();

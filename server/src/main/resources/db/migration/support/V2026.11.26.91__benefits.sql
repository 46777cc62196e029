-- What a sending unit provides for each person (11.4). Never what a doctor found: only that a check took place.
create table insurance (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null references person (id),
    unit        uuid     not null references office (id),
    insurer     text     not null check (insurer <> ''),
    number      text     not null default '',
    from_on     date     not null,
    until       date     not null,
    withdrawn   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, person),
    foreign key (district, replaces, person) references insurance (district, id, person),
    check (from_on < until),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not withdrawn)
);
create unique index insurance_next on insurance (district, replaces) where replaces is not null;
create index insurance_person on insurance (district, person, from_on);
create trigger insurance_append_only before update or delete or truncate on insurance
    for each statement execute function forbid_change();

create table health_check (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null references person (id),
    unit        uuid     not null references office (id),
    on_date     date     not null,
    withdrawn   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, person),
    foreign key (district, replaces, person) references health_check (district, id, person),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not withdrawn)
);
create unique index health_check_next on health_check (district, replaces) where replaces is not null;
create index health_check_person on health_check (district, person, on_date);
create trigger health_check_append_only before update or delete or truncate on health_check
    for each statement execute function forbid_change();

-- Since when somebody has been in service: it decides the days of paid annual leave.
create table service_start (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null references person (id),
    unit        uuid     not null references office (id),
    on_date     date     not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, person),
    foreign key (district, replaces, person) references service_start (district, id, person),
    check (replaces is null or reason <> '')
);
create unique index service_start_first on service_start (district, person) where replaces is null;
create unique index service_start_next on service_start (district, replaces) where replaces is not null;
create trigger service_start_append_only before update or delete or truncate on service_start
    for each statement execute function forbid_change();

-- Lists of subsidies as the cashier closed them; what the register said later is a version beside the old.
create table subsidy_list (
    district    char(6)  not null,
    unit        uuid     not null references office (id),
    month       char(7)  not null,
    version     int      not null check (version > 0),
    sheet       json     not null,
    hash        char(64) not null,
    total       numeric(12, 2) not null,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, unit, month, version),
    check (version = 1 or reason <> '')
);
create trigger subsidy_list_append_only before update or delete or truncate on subsidy_list
    for each statement execute function forbid_change();

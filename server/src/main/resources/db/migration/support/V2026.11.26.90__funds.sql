-- Money that a sending unit paid for work in the village (11.3), exact to the cent. What was wrong is corrected or taken
-- back by a row that names the old one.
create table fund_payment (
    district    char(6)  not null,
    id          uuid     not null,
    unit        uuid     not null references office (id),
    paid_on     date     not null,
    amount      numeric(12, 2) not null check (amount > 0),
    purpose     text     not null check (purpose <> ''),
    words       text     not null check (words <> ''),
    withdrawn   boolean  not null,
    replaces    uuid,
    reason      text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    foreign key (district, replaces) references fund_payment (district, id),
    check (replaces is null or reason <> ''),
    check (replaces is not null or not withdrawn)
);
create unique index fund_payment_next on fund_payment (district, replaces) where replaces is not null;
create index fund_payment_unit on fund_payment (district, unit, paid_on);
create trigger fund_payment_append_only before update or delete or truncate on fund_payment
    for each statement execute function forbid_change();

-- What the unit means to provide in a year, each change beside the old.
create table fund_budget (
    district    char(6)  not null,
    id          uuid     not null,
    unit        uuid     not null references office (id),
    year        int      not null check (year between 2000 and 2999),
    amount      numeric(12, 2) not null check (amount >= 0),
    note        text     not null default '',
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    unique (district, id, unit, year),
    foreign key (district, replaces, unit, year) references fund_budget (district, id, unit, year)
);
create unique index fund_budget_first on fund_budget (district, unit, year) where replaces is null;
create unique index fund_budget_next on fund_budget (district, replaces) where replaces is not null;
create trigger fund_budget_append_only before update or delete or truncate on fund_budget
    for each statement execute function forbid_change();

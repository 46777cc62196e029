-- Where the month of a village's register stands (2.6). The row is also what marks and moves of the month lock.
create table register_month (
    district   char(6)  not null,
    village    char(12) not null,
    month      char(7)  not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    state      text     not null default 'OPEN' check (state in ('OPEN', 'SIGNED', 'RETURNED', 'CONFIRMED', 'REOPENED')),
    version    int      not null default 0,
    primary key (district, village, month),
    check (left(village, 6) = district)
);

-- Every move of a month: who, when, with which words.
create table month_event (
    district    char(6)  not null,
    id          uuid     not null,
    village     char(12) not null,
    month       char(7)  not null,
    move        text     not null check (move in ('SIGN', 'TAKE_BACK', 'SEND_BACK', 'CONFIRM', 'REOPEN')),
    words       text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, id),
    foreign key (district, village, month) references register_month (district, village, month),
    check (move not in ('SEND_BACK', 'REOPEN') or words <> '')
);
create index month_event_month on month_event (district, village, month);
create trigger month_event_append_only before update or delete or truncate on month_event
    for each statement execute function forbid_change();

-- The month sheet as it was confirmed: one row per confirmation, the earlier ones are kept.
create table month_version (
    district    char(6)  not null,
    village     char(12) not null,
    month       char(7)  not null,
    version     int      not null,
    sheet       json     not null,
    hash        char(64) not null,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, village, month, version),
    foreign key (district, village, month) references register_month (district, village, month)
);
create trigger month_version_append_only before update or delete or truncate on month_version
    for each statement execute function forbid_change();

-- To whom a confirmed version was sent up.
create table month_recipient (
    district    char(6)  not null,
    village     char(12) not null,
    month       char(7)  not null,
    version     int      not null,
    office      uuid     not null,
    kind        text     not null,
    name        text     not null,
    primary key (district, village, month, version, office),
    foreign key (district, village, month, version) references month_version (district, village, month, version)
);
create trigger month_recipient_append_only before update or delete or truncate on month_recipient
    for each statement execute function forbid_change();

-- That it was read there.
create table month_acknowledgement (
    district    char(6)  not null,
    village     char(12) not null,
    month       char(7)  not null,
    version     int      not null,
    office      uuid     not null,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    recorder    text     not null,
    primary key (district, village, month, version, office),
    foreign key (district, village, month, version, office)
        references month_recipient (district, village, month, version, office)
);
create trigger month_acknowledgement_append_only before update or delete or truncate on month_acknowledgement
    for each statement execute function forbid_change();

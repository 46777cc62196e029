-- Reference table: years of the official calendar that an administrator loaded; the newest load of a year holds.
create table calendar_load (
    id        uuid        primary key,
    year      int         not null check (year between 2000 and 2199),
    loaded_at timestamptz not null,
    loaded_by uuid        not null
);
create trigger calendar_load_append_only before update or delete or truncate on calendar_load
    for each statement execute function forbid_change();

-- Reference table: the dates of a load on which the calendar departs from Monday to Friday.
create table calendar_day (
    load    uuid not null references calendar_load (id),
    on_date date not null,
    kind    text not null check (kind in ('OFF', 'WORK')),
    name    text not null check (name <> ''),
    primary key (load, on_date)
);
create trigger calendar_day_append_only before update or delete or truncate on calendar_day
    for each statement execute function forbid_change();

-- How much the system asks of people, counted without them: by week, role and form only. No person, no device, no time of day.
create table burden_count (
    week     date    not null check (extract(isodow from week) = 1),
    role     text    not null,
    form     text    not null,
    opened   integer not null default 0,
    finished integer not null default 0,
    fields   integer not null default 0,
    minutes  numeric(12, 1) not null default 0,
    devices  integer not null default 0,
    primary key (week, role, form)
);

-- Forms there are, as the front ends know them, so that those nobody opens can be told.
create table burden_form (
    form  text not null primary key,
    title text not null
);

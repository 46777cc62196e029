-- The text that was pledged, by its hash: it stays readable when the policy has newer words. Append-only.
create table pledge_text (
    version   char(64) primary key,
    from_on   date  not null,
    words     jsonb not null
);
create trigger pledge_text_append_only before update or delete or truncate on pledge_text
    for each statement execute function forbid_change();

-- A posted person pledged a text (A.1–A.6): once for each posting and text.
create table pledge (
    district    char(6)  not null,
    id          uuid     not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    version     char(64) not null references pledge_text (version),
    pledged_on  date     not null,
    recorded_at timestamptz not null,
    primary key (district, id),
    unique (district, posting, version),
    foreign key (district, posting) references posting (district, id),
    check (left(village, 6) = district)
);
create index pledge_person on pledge (district, person, pledged_on);
create trigger pledge_append_only before update or delete or truncate on pledge
    for each statement execute function forbid_change();

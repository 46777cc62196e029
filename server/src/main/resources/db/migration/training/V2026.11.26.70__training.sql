-- Trainings (培训): planned, held or cancelled. The organiser's first host district keeps the row.
create table training (
    district    char(6)  not null,
    id          uuid     not null,
    office      uuid     not null references office (id),
    kind        text     not null check (kind in ('FIRST', 'ROTATION', 'SPECIAL')),
    tier        text     not null,
    forms       text[]   not null,
    courses     text[]   not null default '{}',
    subject     text     not null check (subject <> ''),
    place       text     not null default '',
    organiser   text     not null check (organiser <> ''),
    places      int      not null default 0 check (places >= 0),
    from_on     date     not null,
    until       date     not null,
    state       text     not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    why         text     not null default '',
    version     int      not null default 1,
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    check (from_on < until)
);
create index training_dates on training (district, from_on desc, id);
create index training_office on training (office, state, from_on);

-- Who was asked to come; answering is never a duty. The row lies in the district of the person's posting.
create table training_invitation (
    district    char(6) not null,
    training    uuid    not null,
    person      uuid    not null,
    posting     uuid    not null,
    invited_at  timestamptz not null,
    invited_by  uuid    not null,
    answer      text    not null default '' check (answer in ('', 'COMES', 'CANNOT')),
    words       text    not null default '',
    answered_at timestamptz,
    primary key (district, training, person)
);
create index training_invitation_person on training_invitation (district, person);

-- Who took part, with what the training was at that time. Append-only: a row that names another takes it back.
create table training_attendance (
    district    char(6)  not null,
    id          uuid     not null,
    training    uuid     not null,
    home        char(6)  not null,
    person      uuid     not null,
    posting     uuid     not null,
    village     char(12) not null,
    kind        text     not null,
    tier        text     not null,
    subject     text     not null,
    from_on     date     not null,
    until       date     not null,
    replaces    uuid,
    why         text     not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid     not null,
    primary key (district, id),
    unique (district, replaces),
    foreign key (district, replaces) references training_attendance (district, id),
    check (replaces is null or why <> '')
);
create index training_attendance_person on training_attendance (district, person, from_on);
create index training_attendance_training on training_attendance (district, training);
create trigger training_attendance_append_only before update or delete or truncate on training_attendance
    for each statement execute function forbid_change();

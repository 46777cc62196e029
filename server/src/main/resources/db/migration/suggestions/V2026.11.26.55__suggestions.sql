-- Complaints and suggestions of the system's users. The author is found by a keyed hash only, by himself; who he is stands here
-- where he gives his name.
create table suggestion (
    district    char(6)  not null,
    id          uuid     not null,
    bureau      uuid     not null references office (id),
    author      bytea    not null,
    author_name text     not null default '',
    person      uuid,
    kind        text     not null,
    words       text     not null check (words <> ''),
    open        boolean  not null,
    published   boolean  not null default false,
    state       text     not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    version     int      not null,
    received_on date     not null,
    due_on      date,
    primary key (district, id),
    check (open or not published),
    check ((person is null) = (author_name = ''))
);
create index suggestion_author on suggestion (author);
create index suggestion_bureau on suggestion (district, bureau, received_on);
create trigger suggestion_kept before delete or truncate on suggestion
    for each statement execute function forbid_change();

create table suggestion_word (
    district   char(6) not null,
    suggestion uuid    not null,
    place      int     not null,
    move       text    not null check (move in ('ANSWER', 'ADD', 'ASK_AGAIN', 'WITHDRAW')),
    words      text    not null,
    name       text    not null,
    on_date    date    not null,
    primary key (district, suggestion, place),
    foreign key (district, suggestion) references suggestion (district, id)
);
create trigger suggestion_word_append_only before update or delete or truncate on suggestion_word
    for each statement execute function forbid_change();

-- Administrators and office staff are people whose identity number nobody needs; posted people and helpers have one.
alter table person
    alter column sex drop not null,
    alter column birth drop not null,
    alter column political_status drop not null,
    alter column identity_sealed drop not null,
    alter column identity_index drop not null,
    alter column identity_masked set default '',
    add check ((identity_sealed is null) = (identity_index is null)),
    add check (identity_index is null or (sex is not null and birth is not null and political_status is not null));

-- Reference table: who can sign in. One account a person.
create table account (
    id            uuid primary key,
    person        uuid not null unique references person (id),
    name          text not null check (name ~ '^\S{2,50}$'),
    password_hash text not null,
    must_change   boolean not null,
    closed_at     timestamptz,
    created_at    timestamptz not null
);
create unique index account_name on account (lower(name));

-- Reference table: names under which signing in failed, known or not, so that both are answered alike.
create table sign_in_failure (
    name         text primary key,
    failures     integer     not null check (failures > 0),
    last_at      timestamptz not null,
    locked_until timestamptz
);

-- Reference table: roles held at organs. Cadres' and helpers' seats follow from postings and pairings, never stored.
create table seat (
    id       uuid primary key,
    person   uuid not null references person (id),
    role     text not null check (role in ('VILLAGE', 'STREET', 'HOST_OFFICE', 'HOST_ORGANISATION_DEPARTMENT',
                                           'SENDING_ORGANISATION_DEPARTMENT', 'BUREAU', 'SENDING_UNIT', 'CITY_OFFICE',
                                           'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    office   uuid references office (id),
    from_on  date not null,
    until    date not null default '9999-12-31',
    given_by uuid not null,
    given_at timestamptz not null,
    check (from_on <= until),
    constraint seat_office check ((office is null) = (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'))),
    constraint seat_once exclude using gist (person with =, role with =, office with =, daterange(from_on, until) with &&),
    constraint seat_one_administrator exclude using gist (person with =, daterange(from_on, until) with &&)
        where (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'))
);
create index seat_office on seat (office);

-- Reference table: who is signed in. Only the hash of the cookie's token is kept.
create table session (
    token_hash bytea primary key,
    id         uuid not null unique,
    account    uuid not null references account (id),
    created_at timestamptz not null,
    last_seen  timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    agent      text not null
);
create index session_account on session (account);

-- Reference table: one-time links for the first three administrators.
create table setup_token (
    token_hash bytea primary key,
    made_at    timestamptz not null,
    used_at    timestamptz
);

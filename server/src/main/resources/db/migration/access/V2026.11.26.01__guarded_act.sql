-- Reference table: what the security administrator may not do alone. Acts on the account or the seat of a system or audit
-- administrator wait here for the other of the two.
create table guarded_act (
    id         uuid primary key,
    account    uuid not null references account (id),
    kind       text not null check (kind in ('RESET', 'CLOSE', 'WITHDRAW_SEAT', 'GIVE_SEAT')),
    about      text not null check (about in ('SYSTEM_ADMIN', 'AUDIT_ADMIN')),
    seat       uuid references seat (id),
    from_on    date,
    until      date,
    asked_by   uuid        not null references person (id),
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    state      text        not null check (state in ('WAITING', 'CONFIRMED', 'DECLINED')),
    decided_by uuid references person (id),
    decided_at timestamptz,
    check ((kind = 'WITHDRAW_SEAT') = (seat is not null)),
    check ((kind = 'GIVE_SEAT') = (from_on is not null)),
    check ((state = 'WAITING') = (decided_by is null))
);
create unique index guarded_act_once on guarded_act (account, kind) where state = 'WAITING';

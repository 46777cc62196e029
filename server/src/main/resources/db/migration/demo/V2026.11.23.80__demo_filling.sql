-- Reference table: one row where this database was filled with a made-up district, at most one.
create table demo_filling (
    single      boolean primary key default true check (single),
    begun_at    timestamptz not null,
    finished_at timestamptz
);

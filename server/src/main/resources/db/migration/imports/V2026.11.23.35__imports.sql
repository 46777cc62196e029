-- Reference table: imports from Excel, what became of each. The view holds counts and the first errors, no personal numbers.
create table import_job (
    id         uuid primary key,
    person     uuid        not null,
    node       text        not null,
    phase      text        not null check (phase in ('READING', 'CHECKING', 'WRONG', 'READY', 'WRITING', 'DONE', 'FAILED',
                                                     'CANCELLED')),
    started_at timestamptz not null,
    view       jsonb       not null
);
create index import_job_person on import_job (person, started_at desc);
create index import_job_started on import_job (started_at desc);

-- An upload waits in the database, not on the server that took it: any server may go on with it, also after a restart.
-- Reference tables, sealed: the workbook, in parts, until nothing waits for it any more; and what only its own people may see.
create table import_part (
    upload  uuid    not null,
    number  integer not null check (number >= 0),
    content bytea   not null,
    primary key (upload, number)
);

create table import_secret (
    job     uuid  not null references import_job (id),
    kind    text  not null check (kind in ('WRONGS', 'PASSWORDS')),
    content bytea not null,
    primary key (job, kind)
);

-- Whose turn it is where it is not the uploader's: the right that confirms it.
alter table import_job
    add column upload uuid,
    add column needs  text;
update import_job set upload = id;
alter table import_job alter column upload set not null;
create index import_job_needs on import_job (needs, phase) where needs is not null;
create index import_job_upload on import_job (upload);

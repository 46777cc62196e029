-- Papers of a record that lies sealed lie sealed as well, name and content; the size is that of the clear content.
alter table attachment add column sealed boolean not null default false;

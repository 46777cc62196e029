-- The marks of somebody, whether they stand or correct others: read anew with each leave and for each window of presence.
create index mark_person on mark (district, person, on_date);

-- In which districts somebody owes something, asked by his home page before any district is known.
create index standing_anywhere on standing (person, district);

-- Areas are asked as a range of villages (lies_under).
drop index standing_village;
create index standing_village on standing (district, village, until);

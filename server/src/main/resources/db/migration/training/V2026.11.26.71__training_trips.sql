-- The official trip that stands for the days of a training; the row goes when the trip is taken back.
create table training_trip (
    district char(6) not null,
    training uuid    not null,
    person   uuid    not null,
    trip     uuid    not null,
    primary key (district, training, person)
);

-- How many standings of a township (told by its code of twelve digits) and unit stand alike: what the board of a district adds up, so that it need not look at
-- every household. Written in the transaction of the standings by the triggers below, as changes that are only ever added,
-- so that nobody waits for another; StandingTally draws them together. `verify` compares it with the rows.
create table standing_tally (
    district    char(6) not null,
    id          uuid    not null default gen_random_uuid(),
    village     char(12) not null,
    unit        uuid,
    clause      text    not null,
    window_kind text    not null,
    from_on     date    not null,
    until       date    not null,
    running     text    not null,
    risk_from   date,
    ends_on     date    not null,
    over        text    not null,
    number      integer not null check (number <> 0),
    primary key (district, id)
);
create index standing_tally_board on standing_tally (district, until, from_on)
    include (village, unit, clause, window_kind, running, risk_from, ends_on, over, number);

create function tally_standings() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into standing_tally (district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over,
                                    number)
        select district, rpad(left(village, 9), 12, '0'), unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over, count(*)
          from now_there
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
    elsif tg_op = 'DELETE' then
        insert into standing_tally (district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over,
                                    number)
        select district, rpad(left(village, 9), 12, '0'), unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over, -count(*)
          from then_there
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
    else
        insert into standing_tally (district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over,
                                    number)
        select district, rpad(left(village, 9), 12, '0'), unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over, sum(change)
          from (select s.*, 1 as change from now_there s union all select s.*, -1 from then_there s) as moved
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
        having sum(change) <> 0;
    end if;
    return null;
end $$;

create trigger standing_tally_insert after insert on standing
    referencing new table as now_there for each statement execute function tally_standings();
create trigger standing_tally_delete after delete on standing
    referencing old table as then_there for each statement execute function tally_standings();
create trigger standing_tally_update after update on standing
    referencing old table as then_there new table as now_there for each statement execute function tally_standings();

insert into standing_tally (district, village, unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over, number)
select district, rpad(left(village, 9), 12, '0'), unit, clause, window_kind, from_on, until, running, risk_from, ends_on, over, count(*)
  from standing
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;

-- The soonest of a whole district are listed from their end dates.
create index standing_soonest on standing (district, ends_on);

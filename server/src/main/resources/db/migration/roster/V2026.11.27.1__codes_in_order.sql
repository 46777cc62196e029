-- Whether a village lies in the division whose code begins so. A range and no text function, so that an index on the village
-- serves; the planner puts the body in the place of the call.
create function lies_under(village char(12), prefix text) returns boolean language sql immutable parallel safe as $$
    select village between rpad(prefix, 12, '0')::char(12) and rpad(prefix, 12, '9')::char(12)
$$;

-- Clauses ascend as in the notice, the annex last.
create function clause_order(clause text) returns integer language sql immutable parallel safe as $$
    select case split_part(clause, '.', 1) when 'A' then 99 else split_part(clause, '.', 1)::integer end * 100
           + split_part(clause, '.', 2)::integer
$$;

-- Whether a division code begins with one of the prefixes; the empty prefix stands for everywhere.
create function starts_with_any(code text, prefixes text[]) returns boolean language sql immutable as $$
    select exists (select from unnest(prefixes) as prefix where starts_with(code, prefix))
$$;

create index if not exists person_name on person (name, id);

-- Answers about a patient that a board needs before somebody may see who it is: with a pseudonym, a number or yes, never with a name.
-- They run with the owner's eyes and say no more than that.

-- The next free pseudonym of a board, `EUR-0042`. The caller holds the board's registration lock.
create function next_pseudonym(board uuid) returns text language sql volatile security definer set search_path = consilium as
$$
  select 'EUR-' || lpad(next::text, greatest(4, length(next::text)), '0')
  from (select coalesce(max(substring(pseudonym from '^EUR-(\d{1,9})$')::integer), 0) + 1 as next from patient where board_id = board) numbers
$$;

-- Whether a patient, as known today, has this family name and birth date.
create function is_same_person(patient uuid, family_name text, born date) returns boolean language sql stable security definer set search_path = consilium as
$$
  select coalesce((
    select lower(normalize(family, NFC)) = lower(normalize(family_name, NFC)) and birth_date = born
    from patient_identity where patient_id = patient order by version desc limit 1), false)
$$;

-- How many identifiers a patient is known by.
create function identifier_count(patient uuid) returns integer language sql stable security definer set search_path = consilium as
$$
  select coalesce((select jsonb_array_length(identifiers) from patient_identity where patient_id = patient order by version desc limit 1), 0)
$$;

revoke all on function next_pseudonym(uuid), is_same_person(uuid, text, date), identifier_count(uuid) from public;
grant execute on function next_pseudonym(uuid), is_same_person(uuid, text, date), identifier_count(uuid) to consilium_app;

-- Answers about a patient that a board needs before somebody may see who it is: with a pseudonym, a number or yes, never with a name.
-- They run as whoever asks; only the flag that their own policy knows is set, and only inside.

-- The next free pseudonym of a board, `EUR-0042`. The caller holds the board's registration lock.
create function next_pseudonym(board uuid) returns text language sql volatile set consilium.system = 'on' as
$$
  select 'EUR-' || lpad(next::text, greatest(4, length(next::text)), '0')
  from (select coalesce(max(substring(pseudonym from '^EUR-(\d{1,9})$')::integer), 0) + 1 as next from patient where board_id = board) numbers
$$;

-- Whether a patient, as known today, has this family name and birth date.
create function is_same_person(patient uuid, family_name text, born date) returns boolean language sql stable set consilium.matching = 'on' as
$$
  select coalesce((
    select lower(normalize(family, NFC)) = lower(normalize(family_name, NFC)) and birth_date = born
    from patient_identity where patient_id = patient order by version desc limit 1), false)
$$;

-- How many identifiers a patient is known by.
create function identifier_count(patient uuid) returns integer language sql stable set consilium.matching = 'on' as
$$
  select coalesce((select jsonb_array_length(identifiers) from patient_identity where patient_id = patient order by version desc limit 1), 0)
$$;

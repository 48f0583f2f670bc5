-- The board's tables. Row-level security is on and forced everywhere; the application connects as consilium_app, which cannot bypass it.
-- Append-only tables may only be inserted into and read; triggers refuse the rest, for the owner too.

create function actor_id() returns uuid language sql stable as
$$ select nullif(current_setting('consilium.actor', true), '')::uuid $$;

-- True for the house itself (sign-in, live feed, demonstration set-up), never for a person's request.
create function is_system() returns boolean language sql stable as
$$ select coalesce(current_setting('consilium.system', true), '') = 'on' $$;

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;

create function require_next_version() returns trigger language plpgsql as
$$ begin
  if new.version <> old.version + 1 then
    raise exception 'version % does not follow %', new.version, old.version using errcode = 'serialization_failure';
  end if;
  return new;
end $$;

-- ---------- boards and people ----------
create table board (
  id uuid primary key,
  name text not null,
  network text not null,
  time_zone text not null,
  pack_id text not null,
  quorum_policy jsonb not null,
  created_at timestamptz not null default now()
);

create table person (
  id uuid primary key,
  name text not null,
  organisation text,
  created_at timestamptz not null default now()
);

create table account (
  person_id uuid primary key references person,
  login text not null,
  password_hash text not null,
  demo boolean not null default false,
  disabled_at timestamptz
);
create unique index account_login on account (lower(login));

create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on session (person_id);

create table sign_in_attempt (
  id bigint generated always as identity primary key,
  login text not null,
  address text not null,
  succeeded boolean not null,
  at timestamptz not null
);
create index sign_in_attempt_login on sign_in_attempt (login, at desc);
create index sign_in_attempt_address on sign_in_attempt (address, at desc);

create table seat (
  id uuid primary key,
  board_id uuid not null references board,
  person_id uuid not null references person,
  role text not null,
  specialty text,
  counts_for_quorum boolean not null,
  ended_at timestamptz
);
create index seat_board on seat (board_id);
create index seat_person on seat (person_id);

-- ---------- patients and cases ----------
create table patient (
  id uuid primary key,
  board_id uuid not null references board,
  pseudonym text not null,
  sex text not null,
  birth_year integer not null check (birth_year between 1890 and 2200),
  language text not null,
  synthetic boolean not null default false,
  created_at timestamptz not null,
  unique (board_id, pseudonym)
);

create table patient_identity (
  board_id uuid not null references board,
  patient_id uuid not null references patient,
  version integer not null,
  family text not null,
  given text not null,
  birth_date date not null,
  identifiers jsonb not null,
  reason text,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (patient_id, version)
);

create table patient_case (
  id uuid primary key,
  board_id uuid not null references board,
  patient_id uuid not null references patient,
  referring_doctor_id uuid not null references person,
  state text not null,
  version integer not null,
  -- Version of the case file document; it moves apart from the state's version.
  file_version integer not null,
  citation jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index patient_case_list on patient_case (board_id, updated_at desc, id);
create index patient_case_patient on patient_case (patient_id);
create index patient_case_referring on patient_case (referring_doctor_id);
create trigger patient_case_version before update on patient_case for each row execute function require_next_version();

create table case_file_version (
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  version integer not null,
  content jsonb not null,
  sections text[] not null,
  reason text,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (case_id, version)
);

create table case_step (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  from_state text,
  to_state text not null,
  reason text,
  taken_by uuid not null references person,
  taken_at timestamptz not null
);
create index case_step_case on case_step (case_id, taken_at);

create table criterion_answer (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  revision integer not null,
  rule_set text not null,
  rule_set_version text not null,
  criterion text not null,
  state text not null,
  suggested_state text,
  suggestion jsonb,
  reason text,
  case_file_version integer not null,
  answered_by uuid not null references person,
  answered_at timestamptz not null,
  unique (case_id, rule_set, criterion, revision)
);

create table readiness_note (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  item text not null,
  kind text not null,
  owner text,
  due_on date,
  reason text,
  noted_by uuid not null references person,
  noted_at timestamptz not null
);
create index readiness_note_case on readiness_note (case_id, noted_at);

-- ---------- meetings ----------
create table meeting (
  id uuid primary key,
  board_id uuid not null references board,
  title text not null,
  wall_time text not null,
  time_zone text not null,
  starts_at timestamptz not null,
  channel text not null,
  chair_seat_id uuid not null references seat,
  quorum_policy jsonb not null,
  state text not null,
  version integer not null,
  created_by uuid not null references person,
  created_at timestamptz not null
);
create index meeting_board on meeting (board_id, starts_at desc);
create trigger meeting_version before update on meeting for each row execute function require_next_version();

create table agenda_item (
  id uuid primary key,
  board_id uuid not null references board,
  meeting_id uuid not null references meeting,
  case_id uuid not null references patient_case,
  position integer not null,
  planned_minutes integer not null check (planned_minutes between 1 and 60),
  state text not null,
  version integer not null,
  late_reason text,
  removed_reason text,
  opened_at timestamptz,
  closed_at timestamptz
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_case on agenda_item (case_id);
create unique index agenda_item_once on agenda_item (meeting_id, case_id) where state <> 'REMOVED';
create unique index agenda_item_in_discussion on agenda_item (meeting_id) where state = 'IN_DISCUSSION';
create trigger agenda_item_version before update on agenda_item for each row execute function require_next_version();

create table attendance_event (
  id bigint generated always as identity primary key,
  board_id uuid not null references board,
  meeting_id uuid not null references meeting,
  seat_id uuid not null references seat,
  kind text not null,
  mode text not null,
  at timestamptz not null,
  recorded_by uuid not null references person
);
create index attendance_event_meeting on attendance_event (meeting_id, id);

create table recusal (
  id uuid primary key,
  board_id uuid not null references board,
  agenda_item_id uuid not null references agenda_item,
  seat_id uuid not null references seat,
  reason text not null,
  at timestamptz not null,
  unique (agenda_item_id, seat_id)
);

-- ---------- voting ----------
create table ballot (
  id uuid primary key,
  board_id uuid not null references board,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid not null references agenda_item,
  round integer not null,
  state text not null check (state in ('OPEN', 'CLOSED', 'REVEALED', 'VOIDED')),
  version integer not null,
  case_file_version integer not null,
  eligible_seat_ids uuid[] not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  revealed_at timestamptz,
  -- Set at close from the responses: how many, and the root over their receipts.
  response_count integer,
  merkle_root text,
  -- Set at reveal, never before.
  tally jsonb,
  unique (agenda_item_id, round),
  check ((tally is null) = (revealed_at is null))
);
create unique index ballot_open on ballot (agenda_item_id) where state = 'OPEN';
create index ballot_meeting on ballot (meeting_id);
create trigger ballot_version before update on ballot for each row execute function require_next_version();

-- Who has answered, never what.
create table ballot_response (
  board_id uuid not null references board,
  ballot_id uuid not null references ballot,
  seat_id uuid not null references seat,
  revision integer not null,
  receipt text not null,
  cast_at timestamptz not null,
  primary key (ballot_id, seat_id, revision)
);

-- What they answered: sealed by its own policy until the ballot is revealed, for everybody but the voter.
create table vote (
  id uuid primary key,
  board_id uuid not null references board,
  ballot_id uuid not null references ballot,
  seat_id uuid not null references seat,
  person_id uuid not null references person,
  revision integer not null,
  content jsonb not null,
  case_file_version integer not null,
  receipt text not null,
  cast_at timestamptz not null,
  unique (ballot_id, seat_id, revision)
);

-- ---------- outcome ----------
create table recommendation_draft (
  agenda_item_id uuid primary key references agenda_item,
  board_id uuid not null references board,
  version integer not null,
  content jsonb not null,
  saved_by uuid not null references person,
  saved_at timestamptz not null
);
create trigger recommendation_draft_version before update on recommendation_draft for each row execute function require_next_version();

create table recommendation (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid not null references agenda_item,
  version integer not null,
  content jsonb not null,
  standing text not null,
  quorum jsonb not null,
  case_file_version integer not null,
  file_complete boolean not null,
  amendment_reason text,
  previous_hash text,
  hash text not null,
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  unique (agenda_item_id, version)
);
create index recommendation_case on recommendation (case_id, signed_at desc);

create table treatment_decision (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  recommendation_id uuid not null references recommendation,
  revision integer not null,
  content jsonb not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  unique (recommendation_id, revision)
);
create index treatment_decision_case on treatment_decision (case_id, recorded_at desc);

create table care_programme (
  id uuid primary key,
  board_id uuid not null references board,
  case_id uuid not null references patient_case,
  recommendation_id uuid not null references recommendation,
  decision_id uuid not null references treatment_decision,
  version integer not null,
  language text not null,
  document jsonb not null,
  hash text not null,
  update_reason text,
  readability_waiver text,
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  unique (case_id, version)
);

create table programme_acknowledgement (
  board_id uuid not null references board,
  programme_id uuid not null references care_programme,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (programme_id, person_id)
);

-- ---------- events, trail, idempotency ----------
create table event (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  board_id uuid not null references board,
  kind text not null,
  case_id uuid,
  meeting_id uuid,
  agenda_item_id uuid,
  ballot_id uuid,
  at timestamptz not null
);
create index event_cursor on event (xid, id);

-- One chain per board, and one for the house (sign-in), whose chain id is all zeros.
create table trail_head (
  chain_id uuid primary key,
  sequence integer not null,
  hash text not null
);

create table trail_entry (
  chain_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject text not null,
  detail jsonb not null,
  request_id text,
  previous_hash text not null,
  hash text not null,
  primary key (chain_id, sequence)
);

create table idempotency (
  person_id uuid not null,
  key text not null check (length(key) between 8 and 255),
  request_hash text not null,
  outcome jsonb,
  at timestamptz not null,
  primary key (person_id, key)
);

-- ---------- who may see what ----------
-- These run with the owner's eyes, so that policies can ask about seats without asking themselves. What the owner may see is a policy too
-- (owner_sees, below): structure and identities, never a vote.
create function my_boards() returns setof uuid language sql stable security definer set search_path = consilium as
$$ select board_id from seat where person_id = actor_id() and ended_at is null $$;

create function my_boards_as(roles text[]) returns setof uuid language sql stable security definer set search_path = consilium as
$$ select board_id from seat where person_id = actor_id() and ended_at is null and role = any (roles) $$;

-- Cases that I treat, and cases that my board discusses: on a published list, until 30 days after its meeting.
create function my_cases() returns setof uuid language sql stable security definer set search_path = consilium as
$$
  select id from patient_case where referring_doctor_id = actor_id()
  union
  select item.case_id
  from agenda_item item
  join meeting on meeting.id = item.meeting_id
  where item.state <> 'REMOVED'
    and meeting.state not in ('PLANNED', 'CANCELLED')
    and meeting.starts_at > now() - interval '30 days'
    and meeting.board_id in (select board_id from seat where person_id = actor_id() and ended_at is null and role in ('SPECIALIST', 'OBSERVER'))
$$;

create function my_patients() returns setof uuid language sql stable security definer set search_path = consilium as
$$ select patient_id from patient_case where id in (select my_cases()) $$;

create function my_colleagues() returns setof uuid language sql stable security definer set search_path = consilium as
$$
  select person_id from seat where board_id in (select board_id from seat where person_id = actor_id())
  union select actor_id()
$$;

create function revealed_ballots() returns setof uuid language sql stable security definer set search_path = consilium as
$$ select id from ballot where revealed_at is not null and board_id in (select board_id from seat where person_id = actor_id()) $$;

-- Whether a board already knows a patient by this identifier: answers with an id, never with a name.
create function patient_with_identifier(board uuid, identifier_system text, identifier_value text) returns uuid
language sql stable security definer set search_path = consilium as
$$
  select identity.patient_id from patient_identity identity
  where identity.board_id = board
    and identity.version = (select max(version) from patient_identity newest where newest.patient_id = identity.patient_id)
    and identity.identifiers @> jsonb_build_array(jsonb_build_object('system', identifier_system, 'value', identifier_value))
  limit 1
$$;

do $$
declare
  -- Tables that belong to a case: whoever may see the case may see them.
  of_case text[] := array['case_file_version', 'case_step', 'criterion_answer', 'readiness_note', 'recommendation', 'treatment_decision', 'care_programme'];
  of_meeting text[] := array['meeting', 'attendance_event', 'recusal'];
  append_only text[] := array['patient_identity', 'case_file_version', 'case_step', 'criterion_answer', 'readiness_note', 'attendance_event',
    'recusal', 'ballot_response', 'vote', 'recommendation', 'treatment_decision', 'care_programme', 'programme_acknowledgement', 'event', 'trail_entry'];
  changeable text[] := array['board', 'person', 'account', 'session', 'seat', 'patient', 'patient_case', 'meeting', 'agenda_item', 'ballot',
    'recommendation_draft', 'trail_head', 'idempotency', 'sign_in_attempt'];
  name text;
  owner_sees text[] := array['seat', 'patient', 'patient_identity', 'patient_case', 'agenda_item', 'meeting', 'ballot', 'trail_head', 'trail_entry'];
  reads_all text := '(select is_system())';
  care_team text := $p$ board_id in (select my_boards_as('{COORDINATOR,CHAIR,NURSE,QUALITY}')) $p$;
  writers text := $p$ board_id in (select my_boards()) $p$;
begin
  foreach name in array append_only || changeable loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array append_only loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_is_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_is_kept', name);
    execute format('grant select, insert on %I to consilium_app', name);
  end loop;
  foreach name in array changeable loop
    execute format('grant select, insert, update on %I to consilium_app', name);
  end loop;
  foreach name in array owner_sees loop
    execute format('create policy owner_sees on %I for select to current_user using (true)', name);
  end loop;
  foreach name in array of_case loop
    execute format('create policy see on %I for select using (%s or %s or case_id in (select my_cases()))', name, reads_all, care_team);
    execute format('create policy add on %I for insert with check (%s or (%s))', name, reads_all, writers);
  end loop;
  foreach name in array of_meeting loop
    execute format('create policy see on %I for select using (%s or %s)', name, reads_all, writers);
  end loop;
end $$;

create policy see on board for select using ((select is_system()) or id in (select my_boards()));
create policy set_up on board for insert with check ((select is_system()));
create policy see on person for select using ((select is_system()) or id in (select my_colleagues()));
create policy set_up on person for insert with check ((select is_system()));
create policy house on account using ((select is_system())) with check ((select is_system()));
create policy house on session using ((select is_system())) with check ((select is_system()));
create policy house on sign_in_attempt using ((select is_system())) with check ((select is_system()));
create policy see on seat for select using ((select is_system()) or board_id in (select my_boards()));
create policy set_up on seat for insert with check ((select is_system()));

create policy see on patient for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,NURSE,QUALITY}')) or id in (select my_patients()));
create policy add on patient for insert with check (board_id in (select my_boards_as('{COORDINATOR,REFERRING_DOCTOR}')));
create policy change on patient for update using (board_id in (select my_boards_as('{COORDINATOR,REFERRING_DOCTOR}')));

-- Quality, observers and the house's own reads never see who the patient is.
create policy see on patient_identity for select using (
  board_id in (select my_boards_as('{COORDINATOR,CHAIR,NURSE}'))
  or (patient_id in (select my_patients()) and board_id in (select my_boards_as('{SPECIALIST,REFERRING_DOCTOR}'))));
create policy add on patient_identity for insert with check (board_id in (select my_boards_as('{COORDINATOR,REFERRING_DOCTOR}')));

create policy see on patient_case for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,NURSE,QUALITY}')) or id in (select my_cases()) or referring_doctor_id = (select actor_id()));
create policy add on patient_case for insert with check (board_id in (select my_boards_as('{COORDINATOR,REFERRING_DOCTOR}')));
create policy change on patient_case for update using (board_id in (select my_boards()));

create policy add on meeting for insert with check (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));
create policy change on meeting for update using (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));
create policy see on agenda_item for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE,OBSERVER,QUALITY}')) or case_id in (select my_cases()));
create policy add on agenda_item for insert with check (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));
create policy change on agenda_item for update using (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));
create policy add on attendance_event for insert with check (board_id in (select my_boards()));
create policy add on recusal for insert with check (board_id in (select my_boards()));

create policy see on ballot for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE,OBSERVER,QUALITY}')));
create policy add on ballot for insert with check (board_id in (select my_boards_as('{CHAIR}')));
create policy change on ballot for update using (board_id in (select my_boards_as('{CHAIR}')));
create policy see on ballot_response for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE,OBSERVER,QUALITY}')));
create policy add on ballot_response for insert with check (board_id in (select my_boards_as('{CHAIR,SPECIALIST}')));
-- The seal. No flag opens it: not the house's, not the chair's.
create policy see on vote for select using (
  person_id = (select actor_id())
  or (board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE,QUALITY}')) and ballot_id in (select revealed_ballots())));
create policy add on vote for insert with check (
  person_id = (select actor_id()) and board_id in (select my_boards_as('{CHAIR,SPECIALIST}')));

create policy see on recommendation_draft for select using (
  (select is_system()) or board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE}')));
create policy add on recommendation_draft for insert with check (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));
create policy change on recommendation_draft for update using (board_id in (select my_boards_as('{COORDINATOR,CHAIR}')));

create policy see on programme_acknowledgement for select using ((select is_system()) or board_id in (select my_boards()));
create policy add on programme_acknowledgement for insert with check (person_id = (select actor_id()) and board_id in (select my_boards()));

create policy see on event for select using (
  (select is_system())
  or board_id in (select my_boards_as('{COORDINATOR,CHAIR,SPECIALIST,NURSE,OBSERVER,QUALITY}'))
  or case_id in (select my_cases()));
create policy add on event for insert with check ((select is_system()) or board_id in (select my_boards()));

create policy chain on trail_head using (true) with check (true);
create policy see on trail_entry for select using (
  (select is_system()) or chain_id in (select my_boards_as('{CHAIR,QUALITY,DATA_PROTECTION}')));
create policy add on trail_entry for insert with check (true);
create policy own on idempotency using (person_id = (select actor_id())) with check (person_id = (select actor_id()));

revoke all on function my_boards(), my_boards_as(text[]), my_cases(), my_patients(), my_colleagues(), revealed_ballots(), patient_with_identifier(uuid, text, text) from public;
grant execute on function my_boards(), my_boards_as(text[]), my_cases(), my_patients(), my_colleagues(), revealed_ballots(), patient_with_identifier(uuid, text, text) to consilium_app;

-- A vote is stored only while its ballot is open, and only by who holds the seat: a second lock on the door that the command already shuts.
drop policy add on vote;
create policy add on vote for insert with check (
  person_id = (select actor_id())
  and board_id in (select my_boards_as('{CHAIR,SPECIALIST}'))
  and exists (select from ballot where ballot.id = vote.ballot_id and ballot.board_id = vote.board_id and ballot.state = 'OPEN')
  and exists (select from seat where seat.id = vote.seat_id and seat.board_id = vote.board_id and seat.person_id = vote.person_id and seat.ended_at is null));

drop policy add on ballot_response;
create policy add on ballot_response for insert with check (
  board_id in (select my_boards_as('{CHAIR,SPECIALIST}'))
  and exists (select from ballot where ballot.id = ballot_response.ballot_id and ballot.board_id = ballot_response.board_id and ballot.state = 'OPEN')
  and exists (select from seat where seat.id = ballot_response.seat_id and seat.board_id = ballot_response.board_id
              and seat.person_id = (select actor_id()) and seat.ended_at is null));

-- A reveal opens the seal first and counts then, for nobody can count sealed votes. Between the two there is no tally; once the
-- transaction is over there is one, or the seal is still shut.
alter table ballot drop constraint ballot_check;
alter table ballot
  add constraint ballot_counted_once_revealed check (tally is null or revealed_at is not null),
  add constraint ballot_revealed_once_closed check (revealed_at is null or closed_at is not null),
  add constraint ballot_closed_with_a_count check ((closed_at is null) = (response_count is null) and (closed_at is null) = (merkle_root is null)),
  add constraint ballot_state_and_times check (
    (state <> 'OPEN' or closed_at is null) and (state not in ('CLOSED', 'REVEALED') or closed_at is not null)
    and (state <> 'REVEALED' or revealed_at is not null));

create function require_tally() returns trigger language plpgsql as
$$ begin
  if exists (select from ballot where id = new.id and revealed_at is not null and tally is null) then
    raise exception 'a revealed ballot has no tally' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger ballot_tally after insert or update on ballot deferrable initially deferred
  for each row execute function require_tally();

-- Why a case is voted on again, and why a meeting does not take place.
alter table ballot add column reason text;
alter table meeting add column cancelled_reason text;

-- A receipt is seen before the reveal; blinded, it does not tell the vote to somebody who tries all the votes there are.
alter table vote add column blinding text not null check (length(blinding) >= 32);

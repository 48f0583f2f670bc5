/** A board with its seats as one JSON value, for a query over `board`. */
export const BOARD_JSON = `json_build_object(
  'id', board.id, 'name', board.name, 'network', board.network, 'timeZone', board.time_zone, 'packId', board.pack_id, 'quorumPolicy', board.quorum_policy,
  'seats', coalesce((select json_agg(json_build_object('id', seat.id, 'boardId', seat.board_id, 'role', seat.role, 'specialty', seat.specialty,
      'countsForQuorum', seat.counts_for_quorum, 'person', json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation))
      order by person.name, seat.id)
    from seat join person on person.id = seat.person_id where seat.board_id = board.id and seat.ended_at is null), '[]'::json))`;

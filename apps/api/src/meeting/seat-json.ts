/** A seat with its person as one JSON value, for a query over `seat join person`. */
export const SEAT_JSON = `json_build_object('id', seat.id, 'boardId', seat.board_id, 'personId', seat.person_id, 'role', seat.role,
  'specialty', seat.specialty, 'countsForQuorum', seat.counts_for_quorum,
  'person', json_build_object('id', person.id, 'name', person.name, 'organisation', person.organisation))`;

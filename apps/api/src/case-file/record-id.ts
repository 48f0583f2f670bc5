const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a client's id can be the id of a record at all; anything else names nothing. */
export function isRecordId(id: string): boolean {
  return UUID.test(id);
}

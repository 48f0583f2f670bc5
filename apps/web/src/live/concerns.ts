/** The ids that an event or the variables of a query can carry. */
const IDS = ['boardId', 'caseId', 'meetingId', 'agendaItemId', 'ballotId'] as const;
type Ids = Partial<Record<(typeof IDS)[number], string | null>>;

/** What these queries show does not change with the board's work. */
const STANDING_QUERIES: ReadonlySet<string> = new Set(['Session', 'About', 'DemoPeople', 'EventsSince']);

/**
 * Whether an event may have changed what a query shows: unless both name the same kind of thing and mean another one.
 *
 * @example concerns('CasePage', { caseId: 'a' }, { caseId: 'b' })    // false
 * @example concerns('CasePage', { caseId: 'a' }, { meetingId: 'm' }) // true: the case shows its meetings
 */
export function concerns(queryName: string | undefined, variables: Ids | undefined, event: Ids): boolean {
  if (queryName !== undefined && STANDING_QUERIES.has(queryName)) return false;
  return IDS.every((name) => !variables?.[name] || !event[name] || variables[name] === event[name]);
}

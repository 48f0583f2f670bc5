/** What happened to which record: ids and codes only, never clinical content or a name. */
export interface TrailNote {
  /** `null` for the house's own chain, such as signing in. */
  boardId: string | null;
  action: string;
  /** Kind and id: `case:…`, `ballot:…`. */
  subject: string;
  detail?: Record<string, string | number | boolean | null | string[]>;
}

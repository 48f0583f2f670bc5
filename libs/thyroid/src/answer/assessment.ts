import type { Assessment, CriterionState, Evidence, Missing, RuleRef } from '@consilium/tumour-board';
import type { EvidenceCode, FlagCode, MissingCode } from './codes.js';

/** Evidence and gaps of this pack, with its own codes. */
export type Proof = Evidence & { code: EvidenceCode };
export type Gap = Missing & { code: MissingCode };
export type Values = Record<string, string | number>;

/** What a criterion comes to before it is signed with its rule. */
export interface Finding {
  state: CriterionState;
  because: Proof[];
  /** Asked for only when the answer is open. */
  missing: () => Gap[];
  flags: FlagCode[];
}

/**
 * The finding as the assessment of a rule. An answer that was reached lacks nothing, so `missing` is kept only where the
 * answer is not "met" or "not met". Lists come in one order, whatever order the case file has.
 */
export function assessment(rule: RuleRef, { state, because, missing, flags }: Finding): Assessment {
  const answered = state === 'MET' || state === 'NOT_MET';
  return { state, because: ordered(because), missing: answered ? [] : ordered(missing()), flags: [...new Set(flags)].sort(), rule };
}

/** Leaves out what is not known, so that a sentence never says "null". */
export function values(entries: Record<string, string | number | null>): Values {
  const known: Values = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== null && value !== undefined) known[key] = value;
  }
  return known;
}

/** Once each, oldest first, what has no date last. */
function ordered<T extends { code: string; entryId: string | null; partId?: string | null; values: Values }>(entries: readonly T[]): T[] {
  const byKey = new Map<string, T>();
  for (const entry of entries) byKey.set(keyOf(entry), entry);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function keyOf(entry: { code: string; entryId: string | null; partId?: string | null; values: Values }): string {
  return `${entry.values['date'] ?? '9999'}|${entry.code}|${entry.entryId ?? ''}|${entry.partId ?? ''}`;
}

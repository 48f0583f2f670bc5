import type { CaseFile } from '../case-file/case-file.js';
import { addDays, type DayDate } from '../case-file/partial-date.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { isReason } from '../ruling.js';
import { ITEM_RULES } from './item-rule.js';
import { READINESS_ITEMS, type ReadinessItem, type ReadinessItemKey } from './readiness-item.js';

/** What a person decided about one item. `reason` is required but for OWNER. */
export interface ReadinessNote {
  key: ReadinessItemKey;
  kind: 'NOT_APPLICABLE' | 'WAIVED' | 'OWNER';
  owner: ReadinessItem['owner'] | null;
  dueOn: DayDate | null;
  reason: string | null;
}

/** Days before the meeting by which everything is due unless said otherwise. */
export const DUE_BEFORE_MEETING = 7;

/** These hold for every patient: nobody can call them not applicable, nor waive that a patient objects. */
export const ALWAYS_APPLICABLE: readonly ReadinessItemKey[] = ['IDENTITY', 'PATIENT_INFORMED', 'QUESTION'];

/**
 * What the case has and lacks for the meeting, one item for each line of process.md §14.1 that this version checks, in that order.
 *
 * The age of a result counts on the day of the meeting, or today while there is none. A date known to the month or year is as old as it
 * can be: what may be too old is STALE, not fresh. Which items block and how old they may be is the pack's policy.
 * Later notes on an item replace earlier ones of the same kind; what is done stays done whatever a note says.
 */
export function assessReadiness(input: {
  file: CaseFile;
  pack: TumourPack;
  identity: { identifiers: number; birthDateKnown: boolean };
  criteriaAnswered: number;
  criteriaTotal: number;
  notes: readonly ReadinessNote[];
  today: DayDate;
  meetingOn: DayDate | null;
}): ReadinessItem[] {
  const due = input.meetingOn === null ? null : addDays(input.meetingOn, -DUE_BEFORE_MEETING);
  return READINESS_ITEMS.map((key) => {
    const rule = ITEM_RULES[key];
    const policy = input.pack.readiness.find((each) => each.item === key);
    const maximumAgeDays = policy ? policy.maximumAgeDays : rule.maximumAgeDays;
    const assessed = rule.assess({ ...input, on: input.meetingOn ?? input.today, maximumAgeDays });
    const note = (kind: ReadinessNote['kind']) => input.notes.findLast((each) => each.key === key && each.kind === kind);
    const assigned = note('OWNER');
    const settled = assessed.state === 'MISSING' || assessed.state === 'STALE' ? settledBy(key, input.file, note) : undefined;
    const state = settled ? settled.kind : assessed.state;
    return {
      key,
      state,
      blocking: policy ? policy.blocking : rule.blocking,
      owner: assigned?.owner ?? rule.owner,
      findings: assessed.findings,
      dueOn: state === 'MISSING' || state === 'STALE' ? (assigned?.dueOn ?? due) : null,
      reason: settled?.reason ?? null,
    };
  });
}

/** Whether nothing that blocks is missing or stale. An empty list was never assessed, and is not ready. */
export function isReady(items: readonly ReadinessItem[]): boolean {
  return items.length > 0 && items.every((item) => !item.blocking || !isOpen(item));
}

/** What to chase first: what blocks before what does not, then what is due first, then missing before stale. `null`: nothing is open. */
export function worstItem(items: readonly ReadinessItem[]): ReadinessItem | null {
  const rank = (item: ReadinessItem) => `${item.blocking ? 0 : 1} ${item.dueOn ?? '9999-12-31'} ${item.state}`;
  const open = items.filter(isOpen);
  return open.reduce<ReadinessItem | null>((worst, item) => (worst === null || rank(item) < rank(worst) ? item : worst), null);
}

function isOpen(item: ReadinessItem): boolean {
  return item.state === 'MISSING' || item.state === 'STALE';
}

type SettlingNote = ReadinessNote & { kind: 'NOT_APPLICABLE' | 'WAIVED' };

function settledBy(
  key: ReadinessItemKey,
  file: CaseFile,
  note: (kind: ReadinessNote['kind']) => ReadinessNote | undefined,
): SettlingNote | undefined {
  const opposed = key === 'PATIENT_INFORMED' && file.referral.information === 'OPPOSED';
  const waived = opposed ? undefined : note('WAIVED');
  const notApplicable = ALWAYS_APPLICABLE.includes(key) ? undefined : note('NOT_APPLICABLE');
  return [waived, notApplicable].find((each): each is SettlingNote => each !== undefined && isReason(each.reason));
}

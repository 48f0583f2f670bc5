import { rairThyroidPack } from '@consilium/thyroid';
import { assessReadiness, type DayDate, type MeetingState, type ReadinessItem, worstItem } from '@consilium/tumour-board';
import type { CaseMaterial } from '../case-file/case-material.js';
import type { ReadinessSummary } from '../case-file/case.object.js';
import { answeredCriteria, LEADING_RULE_SET, ruleSetViews } from '../criteria/rule-set-views.js';
import type { RuleSetView } from '../criteria/criteria.object.js';

const AHEAD: readonly MeetingState[] = ['PLANNED', 'PUBLISHED', 'LOCKED', 'OPEN', 'PAUSED'];

/** What the case has and lacks for its next meeting. */
export function readinessOf(
  subject: CaseMaterial,
  today: DayDate,
  criteria: RuleSetView[] = ruleSetViews(subject, today, LEADING_RULE_SET),
): ReadinessItem[] {
  const next = subject.listings.findLast((listing) => AHEAD.includes(listing.state));
  return assessReadiness({
    file: subject.file,
    pack: rairThyroidPack,
    // A patient is never registered without a birth date.
    identity: { identifiers: subject.identifierCount, birthDateKnown: true },
    ...answeredCriteria(criteria),
    notes: subject.notes,
    today,
    meetingOn: next ? next.wallTime.slice(0, 10) : null,
  });
}

/** The readiness of one line in a list. */
export function readinessSummary(items: ReadinessItem[]): ReadinessSummary {
  const open = items.filter(({ state }) => state === 'MISSING' || state === 'STALE');
  return {
    done: items.length - open.length,
    total: items.length,
    blockingOpen: open.filter(({ blocking }) => blocking).length,
    worst: toView(worstItem(items)),
    open: open.map((item) => toView(item)),
  };
}

type ReadinessItemView = ReadinessSummary['open'][number];

export function toView<T extends ReadinessItem | null>(item: T): T extends null ? ReadinessItemView | null : ReadinessItemView;
export function toView(item: ReadinessItem | null): ReadinessItemView | null {
  return item && { ...item, reason: item.reason ?? null };
}

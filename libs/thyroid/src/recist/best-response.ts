import { type DayDate, daysBetween } from '@consilium/tumour-board';
import type { OverallResponse } from './overall-response.js';

export interface DatedResponse {
  on: DayDate;
  response: OverallResponse;
}

/** The best response and the first visit that showed it; `null` when no visit was evaluated. */
export interface BestResponse {
  response: OverallResponse;
  on: DayDate;
  confirmed: boolean;
}

/** Windows that a protocol sets: RECIST asks for at least 4 weeks to confirm and 6–8 weeks for stable disease. */
export interface BestResponseWindows {
  stableDiseaseDays: number;
  confirmationDays: number;
  /** How many visits that could not be evaluated may lie between a response and its confirmation. */
  notEvaluableBetween: number;
}
export const DEFAULT_WINDOWS: BestResponseWindows = { stableDiseaseDays: 42, confirmationDays: 28, notEvaluableBetween: 1 };

/**
 * Best overall response without confirmation: complete, partial, stable (once it has lasted), progression. Visits after the
 * first progression do not count.
 */
export function bestResponse(
  visits: readonly DatedResponse[],
  start: DayDate,
  windows: BestResponseWindows = DEFAULT_WINDOWS,
): BestResponse | null {
  const counted = untilProgression(visits);
  const lasted = (visit: DatedResponse) => daysBetween(start, visit.on) >= windows.stableDiseaseDays;
  return (
    first(counted, ({ response }) => response === 'CR') ??
    first(counted, ({ response }) => response === 'PR') ??
    first(counted, (visit) => visit.response === 'SD' && lasted(visit)) ??
    remaining(counted, lasted)
  );
}

/**
 * Best overall response where complete and partial response need confirming by a second visit at least four weeks later,
 * with nothing worse between. An unconfirmed response counts as stable disease once that has lasted.
 *
 * Example: PR on day 28 and again on day 56 → confirmed PR; PR on day 28 and PD on day 56 → PD.
 */
export function confirmedBestResponse(
  visits: readonly DatedResponse[],
  start: DayDate,
  windows: BestResponseWindows = DEFAULT_WINDOWS,
): BestResponse | null {
  const counted = untilProgression(visits);
  const lasted = (visit: DatedResponse) => daysBetween(start, visit.on) >= windows.stableDiseaseDays;
  const complete = counted.find((visit, index) => visit.response === 'CR' && isConfirmed(visit, counted.slice(index + 1), ['CR'], windows));
  if (complete !== undefined) return { ...complete, confirmed: true };
  const partial = counted.find(
    (visit, index) => visit.response === 'PR' && isConfirmed(visit, counted.slice(index + 1), ['CR', 'PR'], windows),
  );
  if (partial !== undefined) return { ...partial, confirmed: true };
  const stable = first(counted, (visit) => ['CR', 'PR', 'SD'].includes(visit.response) && lasted(visit));
  return stable === null ? remaining(counted, lasted) : { ...stable, response: 'SD' };
}

function isConfirmed(
  from: DatedResponse,
  after: readonly DatedResponse[],
  by: readonly OverallResponse[],
  windows: BestResponseWindows,
): boolean {
  return after.some((visit, at) => {
    if (!by.includes(visit.response) || daysBetween(from.on, visit.on) < windows.confirmationDays) return false;
    const between = after.slice(0, at).map(({ response }) => response);
    const span = [...between, visit.response];
    const fallsBack = span.some((response, index) => response === 'PR' && span.slice(0, index).includes('CR'));
    return (
      !fallsBack &&
      between.every((response) => by.includes(response) || response === 'NE') &&
      between.filter((response) => response === 'NE').length <= windows.notEvaluableBetween
    );
  });
}

function remaining(visits: readonly DatedResponse[], lasted: (visit: DatedResponse) => boolean): BestResponse | null {
  const [earliest] = visits;
  return (
    first(visits, (visit) => visit.response === 'NON_CR_NON_PD' && lasted(visit)) ??
    first(visits, ({ response }) => response === 'PD') ??
    (earliest === undefined ? null : { on: earliest.on, response: 'NE', confirmed: false })
  );
}

function first(visits: readonly DatedResponse[], matches: (visit: DatedResponse) => boolean): BestResponse | null {
  const visit = visits.find(matches);
  return visit === undefined ? null : { ...visit, confirmed: false };
}

/** In order of time, up to and with the first progression. */
function untilProgression(visits: readonly DatedResponse[]): DatedResponse[] {
  const sorted = [...visits].sort((a, b) => daysBetween(b.on, a.on));
  const progression = sorted.findIndex(({ response }) => response === 'PD');
  return progression === -1 ? sorted : sorted.slice(0, progression + 1);
}

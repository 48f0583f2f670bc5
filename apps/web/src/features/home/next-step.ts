import type { CaseState, ReadinessItem, ReadinessItemKey } from '@consilium/tumour-board';

/** What the referring doctor has to do next for a patient, or what the patient's case is waiting for. */
export type NextStep =
  | { kind: 'FINISH' | 'RETURNED' | 'DECIDE' | 'PROGRAMME' }
  | { kind: 'OWED'; item: ReadinessItemKey }
  | { kind: 'RENEW' | 'ACKNOWLEDGE'; programmeId: string }
  | { kind: 'WAIT_SUBMITTED' | 'WAIT_PREPARATION' | 'WAIT_READY' | 'WAIT_OUTCOME' | 'WAIT_CARRIED_OUT' | 'WAIT_REFERRED_UP' }
  | { kind: 'WAIT_LISTED'; startsAt: string | null; timeZone: string | null }
  | { kind: 'CLOSED' | 'WITHDRAWN' };

/** Who has to move: the doctor, somebody else, nobody any more. */
export type Turn = 'MINE' | 'OTHERS' | 'NOBODY';

interface CaseInView {
  state: CaseState;
  readiness: { open: readonly { key: string; owner: ReadinessItem['owner'] }[] };
  meeting: { startsAt: string; timeZone: string } | null;
}

interface ProgrammeInView {
  id: string;
  version: number;
  outdated: boolean;
  acknowledgements: readonly { person: { id: string } }[];
}

/**
 * The next step of a case for its referring doctor.
 *
 * @example nextStep({ state: 'RECOMMENDED', … }, [], 'me') // { kind: 'DECIDE' }
 */
export function nextStep(one: CaseInView, programmes: readonly ProgrammeInView[], personId: string): NextStep {
  switch (one.state) {
    case 'DRAFT':
      return { kind: 'FINISH' };
    case 'RETURNED':
      return { kind: 'RETURNED' };
    case 'SUBMITTED':
      return { kind: 'WAIT_SUBMITTED' };
    case 'IN_PREPARATION':
    case 'READY':
    case 'LISTED': {
      const owed = one.readiness.open.find((item) => item.owner === 'REFERRING_DOCTOR');
      if (owed) return { kind: 'OWED', item: owed.key as ReadinessItemKey };
      if (one.state === 'IN_PREPARATION') return { kind: 'WAIT_PREPARATION' };
      if (one.state === 'READY') return { kind: 'WAIT_READY' };
      return { kind: 'WAIT_LISTED', startsAt: one.meeting?.startsAt ?? null, timeZone: one.meeting?.timeZone ?? null };
    }
    case 'OUTCOME_PENDING':
      return { kind: 'WAIT_OUTCOME' };
    case 'RECOMMENDED':
      return { kind: 'DECIDE' };
    case 'IN_IMPLEMENTATION': {
      const latest = [...programmes].sort((a, b) => b.version - a.version)[0];
      if (!latest) return { kind: 'PROGRAMME' };
      if (latest.outdated) return { kind: 'RENEW', programmeId: latest.id };
      if (!latest.acknowledgements.some(({ person }) => person.id === personId)) return { kind: 'ACKNOWLEDGE', programmeId: latest.id };
      return { kind: 'WAIT_CARRIED_OUT' };
    }
    case 'REFERRED_UP':
      return { kind: 'WAIT_REFERRED_UP' };
    case 'CLOSED':
      return { kind: 'CLOSED' };
    case 'WITHDRAWN':
      return { kind: 'WITHDRAWN' };
  }
}

export function turnOf(step: NextStep): Turn {
  if (step.kind === 'CLOSED' || step.kind === 'WITHDRAWN') return 'NOBODY';
  return step.kind.startsWith('WAIT') ? 'OTHERS' : 'MINE';
}

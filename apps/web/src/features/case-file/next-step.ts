import { CASE_TRANSITIONS, type CaseState, type Permission } from '@consilium/tumour-board';
import { isFileOpen } from './file-open.js';

/** Steps that a person takes for the case itself; the others follow from the list, the meeting, the signature or the decision. */
const BY_HAND: readonly Permission[] = [
  'case.submit',
  'case.return',
  'case.takeIn',
  'case.markReady',
  'case.bypassReadiness',
  'case.withdraw',
  'case.referUp',
  'case.close',
];

export type Place = 'EDIT' | 'VOICE' | 'LIST' | 'MEETING' | 'LIVE' | 'VOTE' | 'DECISION' | 'PROGRAMME';
export type CaseStep = { kind: 'MOVE'; to: CaseState } | { kind: 'GO'; place: Place; address: string };

interface CaseInView {
  id: string;
  state: CaseState;
  permissions: readonly string[];
  /** Whether nothing that a referral needs is missing. */
  submittable: boolean;
  voiceMissing: boolean;
  meeting: { id: string; state: string } | null;
  programmes: number;
}

/**
 * What this person can do with the case now: the one thing that brings it forward, and everything else. The server
 * decides again; this only keeps people from being offered what would be refused.
 *
 * @example a coordinator looks at a submitted case → next: take it into preparation; others: return, withdraw
 */
export function stepsOf(subject: CaseInView): { next: CaseStep | null; others: CaseStep[] } {
  const may = (permission: Permission) => subject.permissions.includes(permission);
  const moves = [
    ...new Set(CASE_TRANSITIONS.filter(({ from, by }) => from === subject.state && BY_HAND.includes(by) && may(by)).map(({ to }) => to)),
  ].map((to): CaseStep => ({ kind: 'MOVE', to }));
  const go = (place: Place, address: string): CaseStep => ({ kind: 'GO', place, address });
  const open = isFileOpen(subject.state);
  const edit = open && may('caseFile.amend') ? go('EDIT', `/cases/${subject.id}/edit`) : null;
  const voice = open && may('caseFile.amendVoice') && !may('caseFile.amend') ? go('VOICE', `/cases/${subject.id}/edit/voice`) : null;
  const next = nextOf(subject, may, moves, edit, voice, go);
  const isNext = (step: CaseStep) => next !== null && JSON.stringify(step) === JSON.stringify(next);
  return { next, others: [edit, voice, ...moves].filter((step): step is CaseStep => step !== null && !isNext(step)) };
}

function nextOf(
  subject: CaseInView,
  may: (permission: Permission) => boolean,
  moves: readonly CaseStep[],
  edit: CaseStep | null,
  voice: CaseStep | null,
  go: (place: Place, address: string) => CaseStep,
): CaseStep | null {
  const move = (to: CaseState) => moves.find((step) => step.kind === 'MOVE' && step.to === to) ?? null;
  switch (subject.state) {
    case 'DRAFT':
    case 'RETURNED':
      return subject.submittable ? (move('SUBMITTED') ?? edit) : edit;
    case 'SUBMITTED':
      return move('IN_PREPARATION') ?? (subject.voiceMissing ? voice : null) ?? edit;
    case 'IN_PREPARATION':
      return move('READY') ?? (subject.voiceMissing ? voice : edit);
    case 'READY':
      return may('agenda.edit') ? go('LIST', '/meetings') : null;
    case 'LISTED':
    case 'OUTCOME_PENDING': {
      if (!subject.meeting || !may('meeting.read')) return null;
      const open = subject.meeting.state === 'OPEN' || subject.meeting.state === 'PAUSED';
      if (open && may('vote.cast')) return go('VOTE', `/meetings/${subject.meeting.id}/vote`);
      return open ? go('LIVE', `/meetings/${subject.meeting.id}/live`) : go('MEETING', `/meetings/${subject.meeting.id}`);
    }
    case 'RECOMMENDED':
      return may('decision.record') ? go('DECISION', `/cases/${subject.id}/decision`) : null;
    case 'IN_IMPLEMENTATION':
      return may('programme.issue') && subject.programmes === 0 ? go('PROGRAMME', `/cases/${subject.id}/programme`) : null;
    default:
      return null;
  }
}

import { type CaseRuling, type CaseState, type ReadinessItem, transitionCase } from '@consilium/tumour-board';
import type { Actor } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { caseChanged, invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { readinessOf } from '../readiness/readiness-of.js';
import { rolesInCase } from './case-actor.js';
import type { MoveCaseInput } from './case.input.js';
import { dayIn } from './day-in.js';
import { lockCase } from './load-case.js';
import { reasonProblem, remarkProblem } from './reason-problem.js';
import { takeCaseStep } from './take-case-step.js';

/** Steps that a person takes for the case itself; the others follow from the list, the meeting, the signature or the decision. */
const BY_HAND: Partial<Record<CaseState, readonly CaseState[]>> = {
  SUBMITTED: ['DRAFT', 'RETURNED'],
  RETURNED: ['SUBMITTED'],
  IN_PREPARATION: ['SUBMITTED'],
  READY: ['IN_PREPARATION'],
  CLOSED: ['IN_IMPLEMENTATION'],
  REFERRED_UP: ['RECOMMENDED'],
  WITHDRAWN: ['DRAFT', 'SUBMITTED', 'RETURNED', 'IN_PREPARATION', 'READY', 'LISTED'],
};

/** Submits, takes in, returns, marks ready, withdraws, refers up or closes a case. */
export function moveCase(
  work: UnitOfWork,
  actor: Actor,
  input: MoveCaseInput,
): Promise<{ __typename: 'CaseMoved'; caseId: string } | RefusalOutcome> {
  return work.command(actor, 'moveCase', input, async (tx) => {
    const subject = await lockCase(tx, input.caseId);
    if (!subject) return notFound;
    if (!BY_HAND[input.to]?.includes(subject.state)) return stepNotAllowed('NO_SUCH_TRANSITION');
    const readiness = readinessOf(subject, dayIn(tx.now, subject.timeZone));
    const ruling = transitionCase({
      from: subject.state,
      to: input.to,
      roles: rolesInCase(actor, subject),
      file: subject.file,
      readiness,
      reason: input.reason ?? null,
      identity: { identifiers: subject.identifierCount },
    });
    if (!ruling.accepted && ruling.code === 'NOT_PERMITTED') return notPermitted;
    if (subject.fileVersion !== input.seenVersion) return caseChanged(subject.fileVersion);
    if (!ruling.accepted) return refusalOf(ruling, readiness, input.reason);
    const unfit = remarkProblem(input.reason);
    if (unfit) return invalidInput([unfit]);
    if (!(await takeCaseStep(tx, subject, input.to, input.reason?.trim() || null))) return caseChanged(subject.fileVersion);
    return { __typename: 'CaseMoved', caseId: subject.id };
  });
}

function refusalOf(
  ruling: Extract<CaseRuling, { accepted: false }>,
  readiness: ReadinessItem[],
  reason: string | null | undefined,
): RefusalOutcome {
  switch (ruling.code) {
    case 'REASON_REQUIRED':
      return invalidInput([reasonProblem(reason) ?? { path: 'reason', code: 'REQUIRED' }]);
    case 'IDENTITY_INCOMPLETE':
      return invalidInput([{ path: 'patient.identifiers', code: 'REQUIRED', values: ruling.values }]);
    case 'SUBMISSION_INCOMPLETE':
      return invalidInput(ruling.problems);
    case 'NOT_READY':
      return {
        __typename: 'NotReady',
        code: 'NOT_READY',
        items: readiness.filter(({ blocking, state }) => blocking && (state === 'MISSING' || state === 'STALE')),
      };
    default:
      return stepNotAllowed(ruling.code);
  }
}

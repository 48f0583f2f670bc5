import { caseStateAfterSigning, maySign, type RecommendationContent } from '@consilium/tumour-board';
import { type Actor, rolesOn } from '../access/actor.js';
import { takeCaseStep } from '../case-file/take-case-step.js';
import { unknownLesions } from '../case-file/unknown-lesions.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import {
  alreadyChanged,
  caseChanged,
  invalidInput,
  notFound,
  notPermitted,
  type RefusalOutcome,
  stepNotAllowed,
} from '../graphql/outcome.js';
import { isFileComplete } from '../readiness/is-file-complete.js';
import { loadOutcome, quorumOfOutcome, votedContext } from './outcome-at-hand.js';
import type { SignRecommendationInput } from './recommendation.input.js';
import { storeSignature } from './store-signature.js';

export interface Signed {
  __typename: 'RecommendationSigned';
  recommendationId: string;
  caseId: string;
}

/**
 * Signs what was worded. The quorum is that of this item at this moment; without it the text can be signed as advice only, and the case
 * goes back into preparation. What is signed is exactly the draft that the chair saw, on the case file that the board saw.
 */
export function signRecommendation(work: UnitOfWork, actor: Actor, input: SignRecommendationInput): Promise<Signed | RefusalOutcome> {
  return work.command(actor, 'signRecommendation', input, async (tx) => {
    // One signature at a time for an item: the second waits, and then finds it signed.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.agendaItemId]);
    const item = await loadOutcome(tx, input.agendaItemId);
    if (!item) return notFound;
    if (input.pseudonym !== item.pseudonym) return stepNotAllowed('WRONG_PATIENT');
    if (item.newestVersion > 0) return stepNotAllowed('ALREADY_SIGNED');
    if (item.state !== 'IN_DISCUSSION' && item.state !== 'DISCUSSED') return stepNotAllowed('ITEM_NOT_IN_DISCUSSION');
    if (input.seenVersion !== item.draftVersion) return alreadyChanged(item.draftVersion);
    if (input.seenCaseVersion !== item.caseFileVersion) return caseChanged(item.caseFileVersion);

    const [draft] = await tx.query<{ content: RecommendationContent }>(
      'select content from recommendation_draft where agenda_item_id = $1',
      [item.id],
    );
    if (!draft) return invalidInput([{ path: 'content', code: 'REQUIRED', values: {} }]);
    const quorum = quorumOfOutcome(item, tx.now);
    const ruling = maySign({
      roles: rolesOn(actor, item.boardId),
      content: draft.content,
      context: votedContext(item),
      quorum,
      ballotsPending: item.ballotsPending,
      amends: false,
      reason: null,
    });
    if (!ruling.accepted) {
      if (ruling.code === 'NOT_PERMITTED') return notPermitted;
      if (ruling.code === 'BALLOT_OPEN') return { __typename: 'BallotOpen', code: 'BALLOT_OPEN' };
      return invalidInput(ruling.problems);
    }
    if (ruling.standing === 'ADVICE' && !input.asAdvice) return { __typename: 'QuorumNotReached', code: 'QUORUM_NOT_REACHED', quorum };

    const unknown = await unknownLesions(tx, item.caseId, 'options', draft.content.options);
    if (unknown.length > 0) return invalidInput(unknown);
    const recommendationId = await storeSignature(tx, item, {
      content: draft.content,
      standing: ruling.standing,
      quorum,
      caseFileVersion: item.caseFileVersion,
      fileComplete: await isFileComplete(tx, item.caseId),
      amendmentReason: null,
    });
    const to = draft.content.outcome === 'DEFERRED' ? 'DEFERRED' : 'DISCUSSED';
    const closed = await tx.query(
      `update agenda_item set state = $3, closed_at = coalesce(closed_at, $4), version = version + 1 where id = $1 and version = $2 returning id`,
      [item.id, item.version, to, tx.now],
    );
    if (closed.length === 0) return alreadyChanged(item.draftVersion);
    const next = caseStateAfterSigning(draft.content.outcome, ruling.standing);
    const moved = await takeCaseStep(tx, { id: item.caseId, boardId: item.boardId, state: item.caseState }, next);
    if (!moved) return stepNotAllowed('WRONG_STATE');
    return { __typename: 'RecommendationSigned', recommendationId, caseId: item.caseId };
  });
}

import { maySign, type Quorum } from '@consilium/tumour-board';
import { type Actor, rolesOn } from '../access/actor.js';
import { unknownLesions } from '../case-file/unknown-lesions.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { alreadyChanged, invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { contentOf } from './content-of-input.js';
import { loadOutcome, votedContext } from './outcome-at-hand.js';
import type { AmendRecommendationInput } from './recommendation.input.js';
import type { Signed } from './sign-recommendation.js';
import { storeSignature } from './store-signature.js';

interface AmendedRow {
  agendaItemId: string;
  version: number;
  quorum: Quorum;
  caseFileVersion: number;
  fileComplete: boolean;
}

/** Replaces a signed recommendation by a new signed version with a reason; the one before stays as it was. The quorum stays that of the meeting. */
export function amendRecommendation(work: UnitOfWork, actor: Actor, input: AmendRecommendationInput): Promise<Signed | RefusalOutcome> {
  return work.command(actor, 'amendRecommendation', input, async (tx) => {
    const [amended] = await tx.query<AmendedRow>(
      `select agenda_item_id as "agendaItemId", version, quorum, case_file_version as "caseFileVersion", file_complete as "fileComplete"
       from recommendation where id::text = $1`,
      [input.recommendationId],
    );
    if (!amended) return notFound;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [amended.agendaItemId]);
    const item = await loadOutcome(tx, amended.agendaItemId);
    if (!item) return notFound;
    if (input.pseudonym !== item.pseudonym) return stepNotAllowed('WRONG_PATIENT');
    if (amended.version !== item.newestVersion) return alreadyChanged(item.newestVersion);

    const content = contentOf(input.content);
    const ruling = maySign({
      roles: rolesOn(actor, item.boardId),
      content,
      context: votedContext(item),
      quorum: amended.quorum,
      ballotsPending: 0,
      amends: true,
      reason: input.reason,
    });
    if (!ruling.accepted) {
      if (ruling.code === 'NOT_PERMITTED') return notPermitted;
      if (ruling.code === 'REASON_REQUIRED') return invalidInput([{ path: 'reason', code: 'REQUIRED', values: {} }]);
      return invalidInput(ruling.problems);
    }
    const unknown = await unknownLesions(tx, item.caseId, 'options', content.options);
    if (unknown.length > 0) return invalidInput(unknown);
    const recommendationId = await storeSignature(tx, item, {
      content,
      standing: ruling.standing,
      quorum: amended.quorum,
      caseFileVersion: amended.caseFileVersion,
      fileComplete: amended.fileComplete,
      amendmentReason: input.reason.trim(),
    });
    return { __typename: 'RecommendationSigned', recommendationId, caseId: item.caseId };
  });
}

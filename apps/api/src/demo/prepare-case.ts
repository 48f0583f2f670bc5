import { exportCaseDocument } from '@consilium/fhir';
import type { CaseState } from '@consilium/tumour-board';
import { importCase } from '../case-file/import-case.js';
import { loadCase } from '../case-file/load-case.js';
import { moveCase } from '../case-file/move-case.js';
import { answerCriterion } from '../criteria/answer-criterion.js';
import { ruleSetViews } from '../criteria/rule-set-views.js';
import type { DemoCase } from './cases/demo-case.js';
import { DEMO_BOARD_ID } from './people.js';
import { done, type Stage } from './stage.js';

export interface PreparedCase {
  id: string;
  pseudonym: string;
  fileVersion: number;
  referrer: string;
}

/**
 * One published case, taken by the right people from the referral as far as asked. What no report gives and the list would block on (an
 * activity that was never published) is waived by the chair with that reason.
 */
export async function prepareCase(
  stage: Stage,
  demoCase: DemoCase,
  referrer: string,
  until: 'SUBMITTED' | 'IN_PREPARATION' | 'READY',
): Promise<PreparedCase> {
  const { work, cast } = stage;
  const key = (step: string) => `demo-${demoCase.id}-${step}`;
  const document = exportCaseDocument({
    citation: { text: demoCase.citation, url: demoCase.url },
    patient: demoCase.patient,
    file: demoCase.file,
  });
  const { caseId } = done(demoCase.id, await importCase(work, cast(referrer), { key: key('refer'), boardId: DEMO_BOARD_ID, document }));
  const subject = await work.read(cast(referrer), (tx) => loadCase(tx, caseId));
  if (!subject) throw new Error(`${demoCase.id} is not there after it was referred`);
  const prepared = { id: caseId, pseudonym: subject.patient.pseudonym, fileVersion: subject.fileVersion, referrer };
  const move = async (who: string, to: CaseState, reason: string | null = null) =>
    done(
      `${demoCase.id} to ${to}`,
      await moveCase(work, cast(who), { key: key(to), caseId, seenVersion: subject.fileVersion, to, reason }),
    );

  await move(referrer, 'SUBMITTED');
  if (until === 'SUBMITTED') return prepared;
  await move('coordinator', 'IN_PREPARATION');
  if (until === 'IN_PREPARATION') return prepared;

  const [leading] = ruleSetViews(subject, stage.today);
  for (const { criterion, suggestion } of leading?.criteria ?? []) {
    const answer = {
      caseId,
      seenVersion: subject.fileVersion,
      ruleSet: leading?.id ?? '',
      criterion,
      state: suggestion?.state ?? 'INSUFFICIENT_DATA',
      reason: null,
    };
    done(`${demoCase.id} ${criterion}`, await answerCriterion(work, cast(referrer), { key: key(criterion), ...answer }, true));
  }
  const ready = await moveCase(work, cast('coordinator'), {
    key: key('READY'),
    caseId,
    seenVersion: subject.fileVersion,
    to: 'READY',
    reason: null,
  });
  if ('code' in ready && ready.code === 'NOT_READY') {
    done(
      `${demoCase.id} to READY`,
      await moveCase(work, cast('chair'), {
        key: key('READY-waived'),
        caseId,
        seenVersion: subject.fileVersion,
        to: 'READY',
        reason: 'The published report does not give the missing values; the board discusses it as it is.',
      }),
    );
  } else done(`${demoCase.id} to READY`, ready);
  return prepared;
}

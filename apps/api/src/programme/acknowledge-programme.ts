import { mayAcknowledgeProgramme } from '@consilium/tumour-board';
import { type Actor, mayOnCase, rolesOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import type { AcknowledgeProgrammeInput } from './programme.input.js';
import { readProgramme } from './read-programmes.js';
import { ProgrammeAcknowledgementEntity } from './programme-acknowledgement.entity.js';

/** Confirms that the newest programme has been read; saying it twice says nothing new. */
export function acknowledgeProgramme(
  work: UnitOfWork,
  actor: Actor,
  input: AcknowledgeProgrammeInput,
): Promise<{ __typename: 'ProgrammeAcknowledged'; programmeId: string } | RefusalOutcome> {
  return work.command(actor, 'acknowledgeProgramme', input, async (tx) => {
    const programme = await readProgramme(tx, input.programmeId);
    if (!programme) return notFound;
    if (!mayOnCase(actor, programme, 'programme.acknowledge')) return notPermitted;
    const ruling = mayAcknowledgeProgramme({
      roles: rolesOn(actor, programme.boardId),
      newest: !programme.outdated,
      outdated: programme.outdated,
    });
    if (!ruling.accepted) return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    if (!programme.acknowledgements.some(({ person }) => person.id === actor.personId)) {
      await tx.insert(ProgrammeAcknowledgementEntity, {
        boardId: programme.boardId,
        programmeId: programme.id,
        personId: actor.personId ?? undefined,
        at: tx.now,
      });
      tx.emit({ kind: 'PROGRAMME_ACKNOWLEDGED', boardId: programme.boardId, caseId: programme.caseId });
      tx.trail({ boardId: programme.boardId, action: 'programmeAcknowledged', subject: `programme:${programme.id}` });
    }
    return { __typename: 'ProgrammeAcknowledged', programmeId: programme.id };
  });
}

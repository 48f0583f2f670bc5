import { type Actor, mayOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { dayOnBoard } from './day-on-board.js';
import { problemsOf } from './import-case.js';
import type { ImportPreview } from './import.object.js';
import { patientOf, readDocument } from './read-document.js';

/** What an import would store, what not and why, and what still keeps it from being stored. Nothing is kept. */
export async function previewImport(
  work: UnitOfWork,
  actor: Actor,
  boardId: string,
  text: string,
): Promise<(ImportPreview & { __typename: 'ImportPreview' }) | RefusalOutcome> {
  if (!mayOn(actor, boardId, 'caseFile.import')) return notPermitted;
  const reading = readDocument(text);
  if (!reading.ok) return invalidInput(reading.problems);
  const { document } = reading;
  const today = await work.read(actor, (tx) => dayOnBoard(tx, boardId));
  const { family, given, birthDate } = document.patient;
  const { sex, identifiers } = patientOf(document);
  return {
    __typename: 'ImportPreview',
    patient: { family, given, birthDate, sex, identifiers },
    file: document.file as ImportPreview['file'],
    ...importLines(document),
    problems: problemsOf(document, today).map((problem) => ({ ...problem, values: problem.values ?? {} })),
  };
}

/** What of a document was taken and what was not, line by line. */
export function importLines({ taken, notTaken }: { taken: Line[]; notTaken: Line[] }): Pick<ImportPreview, 'taken' | 'notTaken'> {
  const toView = ({ resource, label, target, code, values }: Line) => ({ resource, label, target: target ?? null, code, values });
  return { taken: taken.map(toView), notTaken: notTaken.map(toView) };
}

interface Line {
  resource: string;
  label: string;
  target?: string;
  code: string;
  values: Record<string, string | number>;
}

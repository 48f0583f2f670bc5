import { getNamedType } from 'graphql';
import { contract } from './contract';
import { BOARD_ID } from './demo';
import { publishedCase } from './journey';
import { selectEverything } from './select-everything';

/** What to ask about; an id that leads nowhere is a question too. */
export interface Subjects {
  caseIds: readonly string[];
  meetingIds: readonly string[];
  itemIds: readonly string[];
  programmeIds: readonly string[];
  boardId?: string;
}

export interface Question {
  /** Field of `Query`. */
  field: string;
  query: string;
  variables: Record<string, unknown>;
}

/** Every query of the contract, about these subjects, with every field that can be reached; ballots whole wherever they turn up. */
export function everyQuestion({ caseIds, meetingIds, itemIds, programmeIds, boardId = BOARD_ID }: Subjects): Question[] {
  const contacts = { dayName: 'Clinic', dayPhone: '+00 1', nightPhone: null, nurse: null, doctor: 'Doctor' };
  const byId = (ids: readonly string[]) => ids.map((id) => ({ id }));
  const about: Record<string, Record<string, unknown>[]> = {
    board: [{ id: boardId }],
    cases: [{ boardId, states: null, search: null, after: null, first: 100 }],
    case: byId(caseIds),
    meetings: [{ boardId }],
    meeting: byId(meetingIds),
    agendaItem: byId(itemIds),
    programme: byId(programmeIds),
    previewProgramme: caseIds.map((caseId) => ({ input: { caseId, language: 'en', contacts, updateReason: 'ADMINISTRATIVE' } })),
    previewImport: [{ boardId, document: publishedCase }],
    eventsSince: [{ after: '0:0' }],
    auditTrail: [{ boardId, before: null, first: 500 }],
  };
  return Object.values(contract.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const given = about[field.name] ?? (field.args.length === 0 ? [{}] : null);
    if (!given) throw new Error(`Say with which arguments to ask for ${field.name}`);
    const declared = field.args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
    const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const call = `${field.name}${passed && `(${passed})`}`;
    return selectEverything(contract, getNamedType(field.type), ['Ballot']).flatMap((selection) =>
      given.map((variables) => ({
        field: field.name,
        query: `query${declared && ` (${declared})`} { ${call} { ${selection} } }`,
        variables,
      })),
    );
  });
}

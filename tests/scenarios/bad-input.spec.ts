import { randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLInputType, type GraphQLOutputType, isUnionType } from 'graphql';
import { BoardUnderTest } from '../support/board-under-test';
import { contract } from '../support/contract';
import { advisesLenvatinib, BOARD_ID, type DemoLogin, lenvatinib, READY_MEETING } from '../support/demo';
import { fingerprint } from '../support/fingerprint';
import type { Answer } from '../support/graphql-client';
import { Journey, publishedCase } from '../support/journey';
import { spoil } from '../support/spoil-input';

interface Good {
  command: string;
  who: DemoLogin;
  input: () => Record<string, unknown>;
}

/** Ids and what guards against a wrong patient or a stale screen: refused, though not as a field of a form. */
const GUARDS = /(^|\.)(key|pseudonym|seenVersion|seenCaseVersion|\w*Id|\w*Ids(\[0\])?|document|ruleSet|criterion|item)$/;

/** Their refusals name no field, and their only text is the reason. */
const WITHOUT_FIELDS = ['moveMeeting', 'openBallot'];

/**
 * Every place of every command is spoilt in turn, everything else being right: refused with the field and the reason, and nothing stored.
 * The places come from the contract, so a field that is added without a limit is found here.
 */
describe('bad input is refused with the field and the reason', () => {
  let board: BoardUnderTest;
  let journey: Journey;
  let draft: { caseId: string; version: number; file: Record<string, unknown> };
  let ready: { caseId: string; version: number };
  let next: { meetingId: string; version: number; itemIds: string[] };
  let open: { meetingId: string; meetingVersion: number; itemId: string; itemVersion: number; nextItemId: string; ballotId: string; pseudonym: string; caseVersion: number; caseId: string }; // prettier-ignore
  let past: { caseId: string; pseudonym: string; recommendationId: string; programmeId: string };
  let chairSeatId: string;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
    chairSeatId = (await journey.seat('chair')).id;
    const imported = await journey.refer('referrer');
    const [stored] = await board.sql<{ content: Record<string, unknown> }>(
      'select content from case_file_version where case_id = $1 order by version desc limit 1',
      [imported.case.id],
    );
    draft = { caseId: imported.case.id, version: imported.case.version, file: stored?.content ?? {} };
    const [waiting] = await board.sql<{ caseId: string; version: number }>(
      `select id as "caseId", file_version as version from patient_case where state = 'IN_PREPARATION' limit 1`,
    );
    if (!waiting) throw new Error('No case is in preparation');
    ready = waiting;
    const meeting = await journey.meeting('coordinator', (await journey.meetingNamed('Next board: list in preparation')).id);
    next = { meetingId: meeting.id, version: meeting.version, itemIds: meeting.agenda.map(({ id }: { id: string }) => id) };
    const room = await journey.openReadyMeeting(READY_MEETING, ['chair', 'nuclear', 'oncologist', 'surgeon']);
    const { ballot } = await journey.openBallot('chair', room.itemId);
    const { agenda, version: meetingVersion } = await journey.meeting('coordinator', room.meetingId);
    await journey.move('chair', ready.caseId, 'READY', 'We discuss it as it is.');
    open = {
      ...room,
      meetingVersion,
      itemVersion: (await journey.item('chair', room.itemId)).version,
      nextItemId: agenda[1].id,
      ballotId: ballot.id,
    };
    const [followed] = await board.sql<typeof past>(
      `select programme.case_id as "caseId", patient.pseudonym, programme.recommendation_id as "recommendationId", programme.id as "programmeId"
       from care_programme programme join patient_case on patient_case.id = programme.case_id join patient on patient.id = patient_id
       join account on account.person_id = referring_doctor_id where login = 'referrer@demo.example' limit 1`,
    );
    if (!followed) throw new Error('No programme was issued');
    past = followed;
  });
  afterAll(() => board.stop());

  const patient = {
    family: 'Newcomer',
    given: 'Nora',
    birthDate: '1970-01-31',
    sex: 'FEMALE',
    language: 'en',
    identifiers: [{ system: 'urn:test', value: 'NEW-1' }],
  };
  const contacts = { dayName: 'Thyroid clinic', dayPhone: '+00 1', nightPhone: '+00 2', nurse: 'Nurse', doctor: 'Doctor' };
  const seenDraft = () => ({ caseId: draft.caseId, seenVersion: 1 });
  const atNext = () => ({ meetingId: next.meetingId, seenVersion: next.version });

  const goods: Good[] = [
    { command: 'createCase', who: 'referrer', input: () => ({ boardId: BOARD_ID, patient }) },
    { command: 'importCase', who: 'referrer', input: () => ({ boardId: BOARD_ID, document: publishedCase }) },
    { command: 'amendIdentity', who: 'referrer', input: () => ({ caseId: draft.caseId, patient, reason: 'A letter was missing.' }) },
    { command: 'amendCaseFile', who: 'referrer', input: () => ({ ...seenDraft(), reason: 'New results came in.', ...draft.file }) },
    { command: 'moveCase', who: 'referrer', input: () => ({ ...seenDraft(), to: 'WITHDRAWN', reason: 'Entered twice by mistake.' }) },
    { command: 'noteReadiness', who: 'coordinator', input: () => ({ caseId: ready.caseId, item: 'MOLECULAR', kind: 'OWNER', owner: 'REFERRING_DOCTOR', dueOn: '2027-01-31', reason: 'Asked by telephone.' }) }, // prettier-ignore
    { command: 'answerCriterion', who: 'referrer', input: () => ({ ...seenDraft(), ruleSet: 'EURACAN_LEAFLET', criterion: 'S1', state: 'INSUFFICIENT_DATA', reason: 'The scan cannot be read.' }) }, // prettier-ignore
    { command: 'planMeeting', who: 'coordinator', input: () => ({ boardId: BOARD_ID, title: 'Another board', wallTime: '2027-03-04T14:00', channel: 'ROOM', chairSeatId }) }, // prettier-ignore
    { command: 'addToAgenda', who: 'chair', input: () => ({ meetingId: open.meetingId, seenVersion: open.meetingVersion, caseId: ready.caseId, plannedMinutes: 10, urgentReason: 'The airway is at risk.' }) }, // prettier-ignore
    {
      command: 'removeFromAgenda',
      who: 'coordinator',
      input: () => ({ ...atNext(), agendaItemId: next.itemIds[0], reason: 'The patient was admitted.' }),
    },
    { command: 'orderAgenda', who: 'coordinator', input: () => ({ ...atNext(), agendaItemIds: next.itemIds }) },
    { command: 'moveMeeting', who: 'coordinator', input: () => ({ ...atNext(), to: 'CANCELLED', reason: 'The chair is ill that day.' }) },
    {
      command: 'recordAttendance',
      who: 'chair',
      input: () => ({ meetingId: open.meetingId, seatId: chairSeatId, kind: 'JOINED', mode: 'ROOM' }),
    },
    { command: 'recuse', who: 'surgeon', input: () => ({ agendaItemId: open.itemId, reason: 'I treat this patient myself.' }) },
    { command: 'openItem', who: 'chair', input: () => ({ agendaItemId: open.nextItemId, seenVersion: 1 }) },
    { command: 'openBallot', who: 'chair', input: () => ({ agendaItemId: open.itemId, pseudonym: open.pseudonym, seenCaseVersion: open.caseVersion, reason: 'New scan' }) }, // prettier-ignore
    { command: 'castVote', who: 'nuclear', input: () => ({ ballotId: open.ballotId, pseudonym: open.pseudonym, seenCaseVersion: open.caseVersion, kind: 'CHOICE', choices: [lenvatinib], confidence: 2, rationale: 'Because.' }) }, // prettier-ignore
    { command: 'finishItem', who: 'chair', input: () => ({ agendaItemId: open.itemId, seenVersion: open.itemVersion }) },
    { command: 'closeBallot', who: 'chair', input: () => ({ ballotId: open.ballotId }) },
    { command: 'revealBallot', who: 'chair', input: () => ({ ballotId: open.ballotId }) },
    { command: 'signRecommendation', who: 'chair', input: () => ({ agendaItemId: open.itemId, pseudonym: open.pseudonym, seenVersion: 1, seenCaseVersion: open.caseVersion, asAdvice: false }) }, // prettier-ignore
    { command: 'amendRecommendation', who: 'chair', input: () => ({ recommendationId: past.recommendationId, pseudonym: past.pseudonym, content: advisesLenvatinib, reason: 'A dose was corrected.' }) }, // prettier-ignore
    { command: 'recordTreatmentDecision', who: 'referrer', input: () => ({ caseId: past.caseId, pseudonym: past.pseudonym, recommendationId: past.recommendationId, consultedOn: '2026-11-20', told: ['OPTIONS'], plannedOption: lenvatinib.option, plannedDetails: lenvatinib.details, patientChoice: 'REFUSED', patientChoiceRemark: 'Fears the side effects.', deviationReason: 'PATIENT_CHOICE', deviationRemark: 'Wants to wait.', plannedStart: '2026-12-01' }) }, // prettier-ignore
    { command: 'issueProgramme', who: 'referrer', input: () => ({ pseudonym: past.pseudonym, readabilityWaiver: 'It is explained in plain words.', programme: { caseId: past.caseId, language: 'en', contacts, schedule: [{ on: '2027-01-01', text: 'Visit' }], updateReason: 'CALENDAR', updateRemark: 'New date' } }) }, // prettier-ignore
    { command: 'acknowledgeProgramme', who: 'referrer', input: () => ({ programmeId: past.programmeId }) },
  ];

  it.each(goods)('$command', async ({ command, who, input }) => {
    const client = await journey.as(who);
    const { type, run } = commandNamed(command);
    const before = await fingerprint(board);
    const wrong: object[] = [];
    const spoilt = spoil(type, { key: randomUUID(), ...input() });
    expect(spoilt.length).toBeGreaterThan(3);
    for (const { place, with: junk, input: bad } of spoilt) {
      const { data, errors } = await client.send(run, { input: place === 'key' ? bad : { ...bad, key: randomUUID() } });
      const answer: Answer = errors[0]?.extensions ?? data?.[command] ?? {};
      const paths: string[] = answer.problems?.map((problem: Answer) => problem.path) ?? [];
      const refused = GUARDS.test(place) || WITHOUT_FIELDS.includes(command) ? isRefusal(answer) : paths.some((path) => names(path, place));
      if (!refused) wrong.push({ place, junk, answered: answer.code ?? answer.__typename, paths });
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(board)).toEqual(before);
  });

  it('a draft of a recommendation is kept as typed, with what is wrong said beside it', async () => {
    const { type, run } = commandNamed('draftRecommendation');
    const chair = await journey.as('chair');
    for (const { place, with: junk, input: bad } of spoil(type, {
      key: randomUUID(),
      agendaItemId: open.itemId,
      seenVersion: 0,
      content: advisesLenvatinib,
    })) {
      // prettier-ignore
      const seenVersion = (await journey.item('chair', open.itemId)).draft?.version ?? 0;
      const input = { ...bad, key: place === 'key' ? bad.key : randomUUID(), ...(place === 'seenVersion' ? {} : { seenVersion }) };
      const { data, errors } = await chair.send(run, { input });
      const answer: Answer = errors[0]?.extensions ?? data?.draftRecommendation;
      const paths: string[] = (answer.problems ?? answer.agendaItem?.draft.problems ?? []).map((problem: Answer) => problem.path);
      // A zero byte cannot be kept at all, not even in a draft.
      const said =
        GUARDS.test(place) || answer.code === 'BAD_USER_INPUT'
          ? isRefusal(answer) || paths.length > 0
          : paths.some((path) => names(path, place));
      expect({ place, junk, said, answer: said ? null : (answer.code ?? answer.__typename), paths: said ? [] : paths }).toEqual({ place, junk, said: true, answer: null, paths: [] }); // prettier-ignore
    }
  });

  it('no command of the contract is left out', async () => {
    const untested = Object.keys(contract.getMutationType()?.getFields() ?? {}).filter(
      (name) => !goods.some(({ command }) => command === name) && !TESTED_ELSEWHERE.includes(name),
    );
    expect(untested).toEqual([]);
  });
});

/** Signing in is tested at the front door; the draft above. */
const TESTED_ELSEWHERE = ['signIn', 'signInAsDemoPerson', 'signOut', 'draftRecommendation'];

function commandNamed(name: string): { type: GraphQLInputType; run: string } {
  const field = contract.getMutationType()?.getFields()[name];
  const input = field?.args[0];
  if (!field || !input) throw new Error(`There is no command ${name}`);
  const says = [
    '... on Refusal { code }',
    '... on InvalidInput { problems { path code } }',
    '... on RecommendationDrafted { agendaItem { draft { problems { path code } } } }',
  ].filter((part) => part.includes('Refusal') || answersOf(field.type).some((type) => part.includes(` ${type} `)));
  return { type: input.type, run: `mutation ($input: ${input.type}) { ${name}(input: $input) { __typename ${says.join(' ')} } }` };
}

function answersOf(type: GraphQLOutputType): string[] {
  const result = getNamedType(type);
  return isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
}

/** A refusal type, or an input that cannot even be read; never an error of our own. */
function isRefusal(answer: Answer): boolean {
  return typeof answer.code === 'string' && !['UNEXPECTED', 'UNAVAILABLE', 'GRAPHQL_VALIDATION_FAILED'].includes(answer.code);
}

/** Whether a problem's path points at this place of the input, or at the value that it is part of. */
function names(path: string, place: string): boolean {
  return place === path || place.endsWith(`.${path}`) || path.endsWith(`.${place}`) || place.startsWith(`${path}.`) || place.startsWith(`${path}[`) || place.includes(`.${path}.`); // prettier-ignore
}

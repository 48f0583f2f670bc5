import { BoardUnderTest } from '../support/board-under-test';
import { advisesLenvatinib } from '../support/demo';
import { Journey } from '../support/journey';

/** One case from referral to an acknowledged care programme, each step by the person whose job it is. */
describe('a case goes from referral to a personalised care programme', () => {
  let board: BoardUnderTest;
  let journey: Journey;
  let caseId: string;
  let meetingId: string;
  let itemId: string;
  let ballot: { id: string; pseudonym: string; caseVersion: number };
  let recommendationId: string;
  let programmeId: string;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
  });
  afterAll(() => board.stop());

  it('the referring doctor imports a published case, which becomes a draft of their own', async () => {
    const imported = await journey.refer('referrer');
    expect(imported).toMatchObject({ __typename: 'CaseImported', case: { state: 'DRAFT' } });
    caseId = imported.case.id;
    expect(await journey.case('coordinator', caseId)).toBeNull();
  });

  it('and submits it; the coordinator takes it in', async () => {
    expect(await journey.move('referrer', caseId, 'SUBMITTED')).toMatchObject({ __typename: 'CaseMoved', case: { state: 'SUBMITTED' } });
    expect(await journey.move('coordinator', caseId, 'IN_PREPARATION')).toMatchObject({
      __typename: 'CaseMoved',
      case: { state: 'IN_PREPARATION' },
    });
  });

  it('an incomplete file cannot be marked ready, and the answer says what is missing', async () => {
    const refused = await journey.move('coordinator', caseId, 'READY');
    expect(refused.code).toBe('NOT_READY');
    expect(refused.items.map((item: { key: string }) => item.key)).toContain('CRITERIA');
  });

  it('a doctor adopts the criteria; to overrule one takes a reason', async () => {
    await journey.adoptCriteria('referrer', caseId);
    expect(await journey.answer('referrer', caseId, 'S3', 'NOT_MET')).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const { criteria } = await journey.case('coordinator', caseId);
    expect(criteria[0].criteria.every((each: { answer: unknown }) => each.answer !== null)).toBe(true);
  });

  it('the chair lets it pass with what no report gives, and it is ready', async () => {
    const passed = await journey.move('chair', caseId, 'READY', 'The activity was never published; we discuss it as it is.');
    expect(passed).toMatchObject({ __typename: 'CaseMoved', case: { state: 'READY' } });
  });

  it('the coordinator plans a meeting, lists the case, publishes and locks', async () => {
    const planned = await journey.plan('coordinator');
    meetingId = planned.meeting.id;
    const listed = await journey.list('coordinator', meetingId, caseId);
    expect(listed).toMatchObject({ __typename: 'AgendaEdited', meeting: { agenda: [{ state: 'LISTED', case: { id: caseId } }] } });
    itemId = listed.meeting.agenda[0].id;
    expect(await journey.moveMeeting('coordinator', meetingId, 'PUBLISHED')).toMatchObject({ meeting: { state: 'PUBLISHED' } });
    expect(await journey.moveMeeting('coordinator', meetingId, 'LOCKED')).toMatchObject({ meeting: { state: 'LOCKED' } });
  });

  it('the chair opens the meeting, people join, and the case is opened with its quorum', async () => {
    expect(await journey.moveMeeting('chair', meetingId, 'OPEN')).toMatchObject({ meeting: { state: 'OPEN' } });
    for (const login of ['chair', 'nuclear', 'oncologist', 'surgeon'] as const) await journey.join(login, meetingId);
    expect(await journey.openItem('chair', itemId)).toMatchObject({ agendaItem: { state: 'IN_DISCUSSION', quorum: { state: 'REACHED' } } });
  });

  it('four people vote sealed, one of them twice', async () => {
    const opened = await journey.openBallot('chair', itemId);
    expect(opened.ballot.eligible).toHaveLength(4);
    const item = await journey.item('chair', itemId);
    ballot = { id: opened.ballot.id, pseudonym: item.summary.patient.pseudonym, caseVersion: item.summary.version };
    for (const login of ['chair', 'nuclear', 'oncologist', 'surgeon'] as const) {
      expect(await journey.vote(login, ballot)).toMatchObject({ __typename: 'VoteCast', vote: { revision: 1 } });
    }
    const changed = await journey.vote('surgeon', ballot, { rationale: 'Changed my mind about the reason.' });
    expect(changed).toMatchObject({ __typename: 'VoteCast', vote: { revision: 2 } });
  });

  it('the chair closes and reveals: four votes, by specialty, without names', async () => {
    expect(await journey.closeBallot('chair', ballot.id)).toMatchObject({ ballot: { state: 'CLOSED' } });
    expect(await journey.vote('nuclear', ballot)).toMatchObject({ code: 'BALLOT_CLOSED' });
    const revealed = await journey.reveal('chair', ballot.id);
    expect(revealed.ballot.tally).toMatchObject({ responses: 4, choices: 4, consensus: 'UNANIMOUS', plurality: ['TARGETED_THERAPY'] });
    expect(revealed.ballot.votes).toHaveLength(4);
  });

  it('the chair words and signs the recommendation', async () => {
    const incomplete = await journey.draft('chair', itemId, { ...advisesLenvatinib, trialConsidered: null });
    expect(incomplete.agendaItem.draft.problems).toContainEqual({ path: 'trialConsidered', code: 'REQUIRED' });
    expect(await journey.sign('chair', itemId)).toMatchObject({ code: 'INVALID_INPUT' });
    await journey.draft('chair', itemId, advisesLenvatinib);
    const signed = await journey.sign('chair', itemId);
    expect(signed).toMatchObject({
      __typename: 'RecommendationSigned',
      recommendation: { version: 1, standing: 'QUORATE' },
      case: { state: 'RECOMMENDED' },
    });
    recommendationId = signed.recommendation.id;
    expect(await journey.sign('chair', itemId)).toMatchObject({ code: 'STEP_NOT_ALLOWED', reason: 'ALREADY_SIGNED' });
  });

  it('what the patient refuses needs a coded reason', async () => {
    const refused = await journey.decide('referrer', caseId, recommendationId, { patientChoice: 'REFUSED' });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'deviationReason', code: 'REQUIRED' }] });
    expect(await journey.issue('referrer', caseId)).toMatchObject({ code: 'STEP_NOT_ALLOWED', reason: 'NO_DECISION' });
    expect(await journey.decide('referrer', caseId, recommendationId)).toMatchObject({
      __typename: 'DecisionRecorded',
      case: { state: 'IN_IMPLEMENTATION' },
    });
  });

  it('the referring doctor issues the programme, prints it and confirms having read it', async () => {
    const issued = await journey.issue('referrer', caseId);
    expect(issued).toMatchObject({ __typename: 'ProgrammeIssued', programme: { version: 1 } });
    programmeId = issued.programme.id;
    const referrer = await journey.as('referrer');
    for (const path of [issued.programme.patientPdfUrl, issued.programme.doctorPdfUrl]) {
      const print = async () => {
        const response = await fetch(board.url + path, { headers: { cookie: referrer.cookie } });
        expect(response.headers.get('content-type')).toBe('application/pdf');
        return Buffer.from(await response.arrayBuffer());
      };
      expect((await print()).equals(await print())).toBe(true);
    }
    const acknowledged = await journey.acknowledge('referrer', programmeId);
    expect(acknowledged.programme.acknowledgements).toEqual([{ person: { name: 'Dr Marc Delcourt' } }]);
  });

  it('an amendment is a new version; the old one stays, and the programme says that it is outdated', async () => {
    const amended = await journey.amend('chair', recommendationId, ballot.pseudonym);
    expect(amended.recommendation.version).toBe(2);
    const seen = await journey.case('referrer', caseId);
    expect(
      seen.recommendations.map((each: { version: number; supersededBy: string | null }) => [each.version, each.supersededBy !== null]),
    ).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(seen.programmes[0].outdated).toBe(true);
    expect(await journey.acknowledge('referrer', programmeId)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });

  it('the meeting closes and the trail of it all is intact', async () => {
    expect(await journey.moveMeeting('chair', meetingId, 'CLOSED')).toMatchObject({ meeting: { state: 'CLOSED' } });
    const quality = await journey.as('quality');
    const { auditTrail } = await quality.ask('query ($b: ID!) { auditTrail(boardId: $b, first: 500) { action sequence } }', {
      b: 'b0a2d000-0000-4000-8000-000000000001',
    });
    const actions = new Set(auditTrail.map((entry: { action: string }) => entry.action));
    for (const action of [
      'caseMoved',
      'criterionAnswered',
      'ballotOpened',
      'voteCast',
      'recommendationSigned',
      'decisionRecorded',
      'programmeIssued',
      'caseRead',
    ]) {
      expect(actions).toContain(action);
    }
  });
});

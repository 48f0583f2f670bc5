import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardUnderTest } from './board-under-test';
import { advisesLenvatinib, BOARD_ID, type DemoLogin, lenvatinib } from './demo';
import type { Answer, GraphqlClient } from './graphql-client';

export const CASE_FIELDS = `id state version patient { pseudonym identity { family } } readiness { key state blocking owner }
  criteria { id criteria { criterion suggestion { state } answer { state outdated } } }
  recommendations { id version standing hash supersededBy content { summary } } decisions { id patientChoice deviationReason }
  programmes { id version outdated acknowledgements { person { name } } } permissions`;

export const publishedCase = readFileSync(join(__dirname, '../../apps/api/src/demo/importable/published-case-c09.json'), 'utf8');
export const mcodeBundle = readFileSync(join(__dirname, '../../apps/api/src/demo/importable/mcode-example-jenny-m.json'), 'utf8');

/** Steps of a case, each said in one line and done by whoever asks; what they answer is the command's result. */
export class Journey {
  private readonly clients = new Map<DemoLogin, GraphqlClient>();

  constructor(readonly board: BoardUnderTest) {}

  async as(login: DemoLogin): Promise<GraphqlClient> {
    const known = this.clients.get(login);
    if (known) return known;
    const client = await this.board.as(login);
    this.clients.set(login, client);
    return client;
  }

  async case(who: DemoLogin, caseId: string): Promise<Answer> {
    return (await (await this.as(who)).ask(`query ($id: ID!) { case(id: $id) { ${CASE_FIELDS} } }`, { id: caseId })).case;
  }

  async refer(who: DemoLogin, document = publishedCase): Promise<Answer> {
    return (await this.as(who)).command(
      'importCase',
      'ImportCaseInput',
      { boardId: BOARD_ID, document },
      'CaseImported',
      `case { ${CASE_FIELDS} } taken { resource } notTaken { resource code }`,
    );
  }

  async move(who: DemoLogin, caseId: string, to: string, reason: string | null = null): Promise<Answer> {
    const seenVersion = await this.fileVersion(caseId);
    return (await this.as(who)).command('moveCase', 'MoveCaseInput', { caseId, seenVersion, to, reason }, 'CaseMoved', 'case { id state }');
  }

  async answer(who: DemoLogin, caseId: string, criterion: string, state: string, reason: string | null = null): Promise<Answer> {
    const input = { caseId, seenVersion: await this.fileVersion(caseId), ruleSet: 'EURACAN_LEAFLET', criterion, state, reason };
    return (await this.as(who)).command('answerCriterion', 'AnswerCriterionInput', input, 'CriterionAnswered', 'case { id }');
  }

  /** Adopts what the rules suggest for each criterion of the leaflet. */
  async adoptCriteria(who: DemoLogin, caseId: string): Promise<void> {
    const { criteria } = await this.case(who, caseId);
    for (const { criterion, suggestion } of criteria[0].criteria) await this.answer(who, caseId, criterion, suggestion.state);
  }

  async plan(who: DemoLogin, title = 'Board of the test'): Promise<Answer> {
    const chairSeatId = (await this.seat('chair')).id;
    const input = { boardId: BOARD_ID, title, wallTime: '2027-01-14T14:00', channel: 'HYBRID', chairSeatId };
    return (await this.as(who)).command('planMeeting', 'PlanMeetingInput', input, 'MeetingPlanned', 'meeting { id state version }');
  }

  async list(who: DemoLogin, meetingId: string, caseId: string): Promise<Answer> {
    const input = { meetingId, seenVersion: (await this.meeting('coordinator', meetingId)).version, caseId };
    return (await this.as(who)).command(
      'addToAgenda',
      'AddToAgendaInput',
      input,
      'AgendaEdited',
      'meeting { id version agenda { id state case { id } } }',
    );
  }

  async moveMeeting(who: DemoLogin, meetingId: string, to: string): Promise<Answer> {
    const input = { meetingId, seenVersion: (await this.meeting('coordinator', meetingId)).version, to };
    return (await this.as(who)).command('moveMeeting', 'MoveMeetingInput', input, 'MeetingMoved', 'meeting { id state version }');
  }

  async join(who: DemoLogin, meetingId: string, mode = 'ROOM'): Promise<Answer> {
    return (await this.as(who)).command(
      'recordAttendance',
      'RecordAttendanceInput',
      { meetingId, kind: 'JOINED', mode },
      'AttendanceRecorded',
      'meeting { quorum { state } }',
    );
  }

  async openItem(who: DemoLogin, itemId: string): Promise<Answer> {
    const { version } = await this.item('coordinator', itemId);
    return (await this.as(who)).command(
      'openItem',
      'OpenItemInput',
      { agendaItemId: itemId, seenVersion: version },
      'ItemOpened',
      'agendaItem { id state quorum { state } }',
    );
  }

  async openBallot(who: DemoLogin, itemId: string): Promise<Answer> {
    const item = await this.item('coordinator', itemId);
    const input = { agendaItemId: itemId, pseudonym: item.summary.patient.pseudonym, seenCaseVersion: item.summary.version };
    return (await this.as(who)).command('openBallot', 'OpenBallotInput', input, 'BallotOpened', 'ballot { id state eligible { id } }');
  }

  async vote(
    who: DemoLogin,
    ballot: { id: string; pseudonym: string; caseVersion: number },
    content: Record<string, unknown> = {},
  ): Promise<Answer> {
    const input = {
      ballotId: ballot.id,
      pseudonym: ballot.pseudonym,
      seenCaseVersion: ballot.caseVersion,
      kind: 'CHOICE',
      choices: [lenvatinib],
      confidence: 3,
      rationale: null,
      ...content,
    };
    return (await this.as(who)).command(
      'castVote',
      'CastVoteInput',
      input,
      'VoteCast',
      'vote { id receipt revision } ballot { id responses { seatId } }',
    );
  }

  async closeBallot(who: DemoLogin, ballotId: string): Promise<Answer> {
    return (await this.as(who)).command(
      'closeBallot',
      'CloseBallotInput',
      { ballotId },
      'BallotWasClosed',
      'ballot { id state merkleRoot }',
    );
  }

  async reveal(who: DemoLogin, ballotId: string): Promise<Answer> {
    return (await this.as(who)).command(
      'revealBallot',
      'RevealBallotInput',
      { ballotId },
      'BallotRevealed',
      'ballot { id state tally { responses choices consensus plurality options { option first } } votes { specialty rationale } }',
    );
  }

  async draft(who: DemoLogin, itemId: string, content: Record<string, unknown>): Promise<Answer> {
    const { draft } = await this.item('coordinator', itemId);
    const input = { agendaItemId: itemId, seenVersion: draft?.version ?? 0, content };
    return (await this.as(who)).command(
      'draftRecommendation',
      'DraftRecommendationInput',
      input,
      'RecommendationDrafted',
      'agendaItem { id draft { version problems { path code } } }',
    );
  }

  async sign(who: DemoLogin, itemId: string, asAdvice = false): Promise<Answer> {
    const item = await this.item('coordinator', itemId);
    const input = {
      agendaItemId: itemId,
      pseudonym: item.summary.patient.pseudonym,
      seenVersion: item.draft?.version ?? 0,
      seenCaseVersion: item.summary.version,
      asAdvice,
    };
    return (await this.as(who)).command(
      'signRecommendation',
      'SignRecommendationInput',
      input,
      'RecommendationSigned',
      'recommendation { id version standing hash quorum { state } } case { id state }',
    );
  }

  async amend(who: DemoLogin, recommendationId: string, pseudonym: string, content: Record<string, unknown> = {}): Promise<Answer> {
    const input = {
      recommendationId,
      pseudonym,
      content: { ...advisesLenvatinib, summary: 'We advise lenvatinib 20 mg once a day.', ...content },
      reason: 'Dose corrected after the airway was seen.',
    };
    return (await this.as(who)).command(
      'amendRecommendation',
      'AmendRecommendationInput',
      input,
      'RecommendationSigned',
      'recommendation { id version }',
    );
  }

  async decide(who: DemoLogin, caseId: string, recommendationId: string, decision: Record<string, unknown> = {}): Promise<Answer> {
    const input = {
      caseId,
      pseudonym: await this.pseudonym(caseId),
      recommendationId,
      consultedOn: '2026-01-05',
      told: ['DIAGNOSIS', 'OPTIONS'],
      plannedOption: lenvatinib.option,
      plannedDetails: lenvatinib.details,
      patientChoice: 'ACCEPTED',
      ...decision,
    };
    return (await this.as(who)).command(
      'recordTreatmentDecision',
      'RecordTreatmentDecisionInput',
      input,
      'DecisionRecorded',
      'case { id state }',
    );
  }

  async issue(who: DemoLogin, caseId: string, programme: Record<string, unknown> = {}): Promise<Answer> {
    const input = {
      pseudonym: await this.pseudonym(caseId),
      readabilityWaiver: 'The recommendation is explained orally in plain words.',
      programme: {
        caseId,
        language: 'en',
        contacts: { dayName: 'Thyroid clinic', dayPhone: '+00 1', nightPhone: '+00 2', nurse: null, doctor: 'Dr Marc Delcourt' },
        ...programme,
      },
    };
    return (await this.as(who)).command(
      'issueProgramme',
      'IssueProgrammeInput',
      input,
      'ProgrammeIssued',
      'programme { id version patientPdfUrl doctorPdfUrl document }',
    );
  }

  async acknowledge(who: DemoLogin, programmeId: string): Promise<Answer> {
    return (await this.as(who)).command(
      'acknowledgeProgramme',
      'AcknowledgeProgrammeInput',
      { programmeId },
      'ProgrammeAcknowledged',
      'programme { acknowledgements { person { name } } }',
    );
  }

  async item(who: DemoLogin, id: string): Promise<Answer> {
    const query = `query ($id: ID!) { agendaItem(id: $id) { id state version quorum { state } draft { version problems { path code } } recommendation { id version }
      summary { id version patient { pseudonym } } ballots { id state caseVersion } } }`;
    return (await (await this.as(who)).ask(query, { id })).agendaItem;
  }

  async meeting(who: DemoLogin, id: string): Promise<Answer> {
    return (
      await (
        await this.as(who)
      ).ask(
        'query ($id: ID!) { meeting(id: $id) { id state version agenda { id state position summary { id patient { pseudonym } version } } } }',
        { id },
      )
    ).meeting;
  }

  async meetingNamed(title: string): Promise<Answer> {
    const { meetings } = await (
      await this.as('coordinator')
    ).ask('query ($b: ID!) { meetings(boardId: $b) { id title } }', { b: BOARD_ID });
    return meetings.find((meeting: { title: string }) => meeting.title === title);
  }

  async seat(login: DemoLogin): Promise<{ id: string }> {
    const { me } = await (await this.as(login)).ask('{ me { seats { id } } }');
    return me.seats[0];
  }

  /** Opens the demonstration's ready meeting with these people in it, and its first case. */
  async openReadyMeeting(
    title: string,
    people: readonly DemoLogin[],
  ): Promise<{ meetingId: string; itemId: string; pseudonym: string; caseVersion: number; caseId: string }> {
    const { id: meetingId } = await this.meetingNamed(title);
    await this.moveMeeting('chair', meetingId, 'OPEN');
    for (const login of people) await this.join(login, meetingId);
    const [first] = (await this.meeting('coordinator', meetingId)).agenda;
    await this.openItem('chair', first.id);
    return {
      meetingId,
      itemId: first.id,
      pseudonym: first.summary.patient.pseudonym,
      caseVersion: first.summary.version,
      caseId: first.summary.id,
    };
  }

  private async fileVersion(caseId: string): Promise<number> {
    const [row] = await this.board.sql<{ version: number }>('select file_version as version from patient_case where id = $1', [caseId]);
    return row?.version ?? 0;
  }

  private async pseudonym(caseId: string): Promise<string> {
    const [row] = await this.board.sql<{ pseudonym: string }>(
      'select pseudonym from patient join patient_case on patient_id = patient.id where patient_case.id = $1',
      [caseId],
    );
    return row?.pseudonym ?? '';
  }
}

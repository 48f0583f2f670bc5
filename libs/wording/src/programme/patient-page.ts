import type { OptionDetails } from '@consilium/tumour-board';
import { render } from '../catalogue/message.js';
import type { Value } from '../catalogue/message.js';
import { formatLongDate } from '../format/date.js';
import { formatDose } from '../format/dose.js';
import { wordsUsed } from '../glossary/glossary.js';
import { calendarCards, isScheduleCode } from './calendar.js';
import { finishPage, textsOf } from './finish-page.js';
import { PATIENT_TEXTS } from './patient/patient-texts.js';
import { PATIENT_WORDS } from './patient/word-lists.js';
import { isDrugPlan, planKindOf } from './plan-kind.js';
import type { PlanKind } from './plan-kind.js';
import type { Block, Fact, PatientSectionId, ProgrammePage, ProgrammeSection } from './programme-document.js';
import type { ProgrammeInput } from './programme-input.js';

/** The page that the patient takes home, in the order of process.md §10. */
export function patientPage(input: ProgrammeInput): ProgrammePage {
  const { language, recommendation, decision, contacts, patient } = input;
  const { common, plans } = PATIENT_TEXTS[language];
  const word = PATIENT_WORDS[language];
  const say = (key: keyof typeof common, values: Record<string, Value> = {}) => render(common[key], values, language);
  const date = (day: string) => formatLongDate(day, language);

  const chosenKind = planKindOf(decision.plannedOption, decision.plannedDetails);
  const chosen = plans[chosenKind];
  const [first, ...others] = [...recommendation.content.options].sort((a, b) => a.rank - b.rank);
  const advisedKind = first ? planKindOf(first.option, first.details) : null;

  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const bullets = (items: readonly string[], heading?: string): Block => ({
    kind: 'list',
    style: 'bullet',
    items: items.map((text) => ({ text })),
    ...(heading ? { heading } : {}),
  });
  const section = (id: PatientSectionId, heading: string, blocks: Block[]): ProgrammeSection => ({ id, heading, blocks });

  const advice = (): Block[] => {
    const blocks: Block[] = [];
    if (recommendation.content.outcome === 'DEFERRED') blocks.push(paragraph(say('deferred')));
    if (recommendation.content.outcome === 'REFERRED_UP') blocks.push(paragraph(say('referredUp')));
    if (advisedKind) {
      blocks.push({ kind: 'paragraph', text: say('advice', { plan: plans[advisedKind].name }), lead: true });
      blocks.push(paragraph(`${plans[advisedKind].what} ${plans[advisedKind].why}`));
    }
    if (first?.trialPreferred && advisedKind !== 'TRIAL') blocks.push(paragraph(say('trialPreferred')));
    const alternatives = new Set(others.map(({ option, details }) => planKindOf(option, details)).filter((kind) => kind !== advisedKind));
    if (alternatives.size > 0)
      blocks.push(
        bullets(
          [...alternatives].map((kind) => plans[kind].name),
          say('alternatives'),
        ),
      );
    if (recommendation.standing === 'ADVICE') blocks.push(paragraph(say('adviceOnly')));
    return blocks;
  };

  const choice = (): Block[] => {
    const reason = decision.followsRecommendation || !decision.deviationReason ? null : word.deviation[decision.deviationReason];
    const blocks: Block[] = [
      paragraph(say('consulted', { date: date(decision.consultedOn) })),
      { kind: 'paragraph', text: say(decision.patientChoice, { plan: chosen.name }), lead: true },
    ];
    if (chosenKind !== advisedKind) blocks.push(paragraph(chosen.what));
    if (reason) blocks.push(paragraph(say('deviation', { reason })));
    if (decision.patientChoiceRemark) {
      blocks.push(paragraph(say('noted')), { kind: 'paragraph', text: decision.patientChoiceRemark, verbatim: true });
    }
    if (decision.told.length > 0)
      blocks.push(
        bullets(
          decision.told.map((topic) => word.told[topic]),
          say('told'),
        ),
      );
    blocks.push(paragraph(say('changeMind')));
    return blocks;
  };

  const next = (): Block[] => {
    const blocks: Block[] = [];
    if (decision.plannedStart && chosenKind !== 'MONITORING') blocks.push(paragraph(say('start', { date: date(decision.plannedStart) })));
    if (chosenKind === 'MONITORING') {
      const months = decision.plannedDetails.intervalMonths;
      blocks.push(paragraph(months === null ? say('intervalOpen') : say('interval', { months })));
    }
    const facts = detailFacts(chosenKind, decision.plannedDetails, input, say);
    if (facts.length > 0) blocks.push({ kind: 'facts', rows: facts });
    blocks.push(bullets(chosen.next, say('how')));
    const cards = calendarCards(input.schedule, language, (code) => (isScheduleCode(code) ? word.schedule[code] : say('appointment')));
    if (cards.length > 0) blocks.push({ kind: 'calendar', heading: say('calendar'), cards }, paragraph(say('datesChange')));
    else blocks.push(paragraph(say('noDates')));
    return blocks;
  };

  const watch = (): Block[] => [
    bullets(chosen.watch, say('watchFor')),
    ...(isDrugPlan(chosenKind) ? [paragraph(say('notAll'))] : []),
    bullets(chosen.doing, say('doing')),
    ...(isDrugPlan(chosenKind) ? [paragraph(say('tellEarly'))] : []),
  ];

  const phone = (value: string | null) => value ?? say('notKnown');
  const call: Block = {
    kind: 'callUs',
    heading: say('callUs'),
    numbers: [
      { label: say('day', { name: contacts.dayName }), value: phone(contacts.dayPhone) },
      { label: say('night'), value: phone(contacts.nightPhone) },
      ...(contacts.nurse ? [{ label: say('nurse'), value: contacts.nurse }] : []),
      { label: say('doctor'), value: contacts.doctor },
    ],
    soonHeading: say('soon'),
    soon: [...chosen.soon],
    urgentHeading: say('urgent'),
    urgent: [say('urgentBreath'), say('urgentChest'), say('urgentStroke'), say('urgentBleeding'), ...chosen.urgent],
  };

  const sections: ProgrammeSection[] = [
    section('why', say('whyHeading'), [
      paragraph(say('why', { date: date(input.meetingDate), board: input.boardName })),
      paragraph(say('whyWhat')),
      paragraph(say('whyKeep')),
    ]),
    section('advice', say('adviceHeading'), advice()),
    section('choice', say('choiceHeading'), choice()),
    section('next', say('nextHeading'), next()),
    section('watch', say('watchHeading'), watch()),
    section('call', say('callHeading'), [call]),
    section('tests', say('testsHeading'), [paragraph(say('tests')), bullets(chosen.tests)]),
    section('support', say('supportHeading'), [
      paragraph(say('support')),
      bullets([say('supportPsychology'), say('supportFood'), say('supportSocial'), say('supportNurse'), say('supportPatients')]),
    ]),
    section('questions', say('questionsHeading'), [
      paragraph(say('questions')),
      { kind: 'blankLines', label: say('questionsHeading'), count: 4 },
      bullets([say('bringPaper'), say('bringDrugs'), say('bringReports'), say('bringDoctors')], say('bring')),
    ]),
  ];
  const text = sections
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .filter(({ verbatim }) => !verbatim)
    .map((piece) => piece.text)
    .join('\n');
  const entries = wordsUsed(text, language).map(({ term, plain }) => ({ term, plain }));
  if (entries.length > 0) sections.push(section('words', say('wordsHeading'), [{ kind: 'words', entries }]));
  sections.push(
    section('data', say('dataHeading'), [paragraph(say('data')), bullets([say('dataRights'), say('dataSharing'), say('secondOpinion')])]),
    section('version', say('versionHeading'), versionBlocks(input, say, date, word.update)),
  );

  const identity: Fact[] = [
    { label: say('name'), value: patient.name },
    { label: say('born'), value: date(patient.birthDate) },
    ...patient.identifiers.map(({ system, value }) => ({ label: system, value })),
    ...(patient.synthetic ? [{ label: say('synthetic'), value: say('syntheticValue') }] : []),
  ];
  return finishPage(
    {
      title: say('title'),
      identity,
      sections,
      footer: {
        version: say('footerVersion', { version: input.version, date: date(input.generatedOn) }),
        identity: [patient.name, patient.identifiers[0]?.value].filter(Boolean).join(' · '),
        intendedUse: say('intendedUse'),
        pageOf: say('pageOf'),
        content: say('footerContent'),
        superseded: say('superseded'),
      },
    },
    language,
  );
}

type Say = (key: keyof (typeof PATIENT_TEXTS)['en']['common'], values?: Record<string, Value>) => string;

function detailFacts(kind: PlanKind, details: OptionDetails, input: ProgrammeInput, say: Say): Fact[] {
  const drugName =
    details.drug === null ? null : (input.drugNames[details.drug] ?? (kind === 'OTHER_DRUG' ? null : details.drug.toLowerCase()));
  return [
    { label: say('site'), value: details.site },
    { label: say('drug'), value: drugName },
    { label: say('dose'), value: details.startingDose && formatDose(details.startingDose, input.language) },
    { label: say('trial'), value: details.trialNumber },
  ].filter((fact): fact is Fact => fact.value !== null && fact.value !== '');
}

function versionBlocks(input: ProgrammeInput, say: Say, date: (day: string) => string, reasons: Record<string, string>): Block[] {
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: say('versionLabel'), value: say('version', { version: input.version, date: date(input.generatedOn) }) },
        { label: say('decided'), value: date(input.recommendation.signedOn) },
        { label: say('explained'), value: `______________________  ${say('explainedOn')}  ______________` },
      ],
    },
  ];
  if (input.update) {
    const { previousVersion, previousGeneratedOn, reason } = input.update;
    blocks.push({
      kind: 'paragraph',
      text: `${say('replaces', { version: previousVersion, date: date(previousGeneratedOn) })} ${say('changed', { reason: reasons[reason] ?? reason })}`,
    });
  }
  return blocks;
}

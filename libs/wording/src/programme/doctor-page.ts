import { formatStage } from '../format/stage.js';
import { render } from '../catalogue/message.js';
import type { Value } from '../catalogue/message.js';
import { typeset } from '../catalogue/typeset.js';
import { formatActivity } from '../format/activity.js';
import { formatDate } from '../format/date.js';
import { formatDose } from '../format/dose.js';
import { words } from '../words/words.js';
import { isScheduleCode } from './calendar.js';
import { describeOption } from './describe-option.js';
import { DOCTOR_TEXTS } from './doctor/doctor-texts.js';
import { planKindOf } from './plan-kind.js';
import type { Block, DoctorSectionId, Fact, ListItem, ProgrammePage, ProgrammeSection } from './programme-document.js';
import type { ProgrammeInput, ScheduleEntry } from './programme-input.js';

/** How many dates of one kind of control are written out; the rest is counted. */
const DATES_WRITTEN = 5;

/** The page for the referring doctor and the general practitioner, in the order of process.md §10. */
export function doctorPage(input: ProgrammeInput): ProgrammePage {
  const { language, recommendation, decision, caseSummary, contacts, patient } = input;
  const { content } = recommendation;
  const texts = DOCTOR_TEXTS[language];
  const word = words(language);
  const say = (key: keyof typeof texts.common, values: Record<string, Value> = {}) => render(texts.common[key], values, language);
  const date = (day: string) => formatDate(day, language);
  const known = (value: string | null) => value ?? say('unknown');
  const plan = texts.plans[planKindOf(decision.plannedOption, decision.plannedDetails)];
  const describe = (option: (typeof content.options)[number]['option'], details: (typeof content.options)[number]['details']) =>
    describeOption(option, details, language, input.drugNames);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text: typeset(text, language) });
  const verbatim = (text: string): Block => ({ kind: 'paragraph', text, verbatim: true });
  const section = (id: DoctorSectionId, heading: string, blocks: Block[]): ProgrammeSection => ({ id, heading, blocks });
  const whatOf = ({ what }: ScheduleEntry) =>
    'text' in what ? what.text : isScheduleCode(what.code) ? texts.schedule[what.code] : what.code;

  const isPlannedStart = ({ on, what }: ScheduleEntry) =>
    'code' in what && what.code === 'START_OF_TREATMENT' && on === decision.plannedStart;
  const schedule = [...input.schedule].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

  const options: ListItem[] = [...content.options]
    .sort((a, b) => a.rank - b.rank)
    .map(({ option, details, trialPreferred }) => ({
      text: describe(option, details) + (trialPreferred ? `, ${say('trialPreferred')}` : ''),
      verbatim: true,
    }));

  const dateRows: Fact[] = [...new Set(schedule.filter((entry) => !isPlannedStart(entry)).map(whatOf))].map((what) => {
    const days = schedule.filter((entry) => whatOf(entry) === what).map(({ on }) => on);
    const written = days.slice(0, DATES_WRITTEN).map(date);
    const last = days.at(-1);
    if (days.length > DATES_WRITTEN && last) written.push(say('moreDates', { count: days.length - DATES_WRITTEN, date: date(last) }));
    return { label: capitalised(what), value: written.join(' · ') };
  });

  const upcoming = schedule.find(({ on }) => on >= input.generatedOn);
  const sections: ProgrammeSection[] = [
    section('recommendation', say('recommendation'), [
      { kind: 'paragraph', text: content.summary, verbatim: true, lead: true },
      ...(recommendation.standing === 'ADVICE' ? [{ kind: 'paragraph' as const, text: say('adviceOnly'), lead: true }] : []),
      paragraph(
        say('signed', {
          board: input.boardName,
          meeting: date(input.meetingDate),
          signer: recommendation.signedBy,
          signed: date(recommendation.signedOn),
          version: recommendation.version,
        }),
      ),
      ...(input.update
        ? [
            paragraph(
              say('changed', {
                version: input.version,
                previous: input.update.previousVersion,
                date: date(input.update.previousGeneratedOn),
                reason: [texts.update[input.update.reason], input.update.remark].filter(Boolean).join(', '),
              }),
            ),
          ]
        : []),
    ]),
    section('diagnosis', say('diagnosis'), [
      {
        kind: 'facts',
        rows: [
          {
            label: say('histology'),
            value: caseSummary.histology
              ? [word.histology[caseSummary.histology], caseSummary.histologyDetail].filter(Boolean).join(', ')
              : known(caseSummary.histologyDetail),
          },
          { label: say('stage'), value: tnm(input) ?? say('unknown') },
          { label: say('phase'), value: caseSummary.phase ? word.diseasePhase[caseSummary.phase] : say('unknown') },
          {
            label: say('performance'),
            value: caseSummary.ecog
              ? say('performanceValue', { value: caseSummary.ecog.value, date: date(caseSummary.ecog.assessedOn) })
              : say('unknown'),
          },
          {
            label: say('cumulative'),
            value: caseSummary.cumulativeActivity ? formatActivity(caseSummary.cumulativeActivity, language) : say('unknown'),
          },
          ...(caseSummary.question ? [{ label: say('question'), value: caseSummary.question }] : []),
        ],
      },
    ]),
    section('options', say('options'), [
      { kind: 'list', style: 'numbered', items: options },
      ...(content.rationale ? [verbatim(say('why', { rationale: content.rationale }))] : []),
      paragraph(
        [
          say('guideline', {
            relation: content.guidelineRelation
              ? [word.guidelineRelation[content.guidelineRelation], content.guidelineReference].filter(Boolean).join(', ')
              : say('unknown'),
          }),
          say('trialConsidered', {
            answer: content.trialConsidered === null ? say('unknown') : content.trialConsidered ? say('yes') : say('no'),
          }),
        ].join(' · '),
      ),
    ]),
    section('plan', say('plan'), [
      {
        kind: 'facts',
        rows: [
          { label: say('planned'), value: describe(decision.plannedOption, { ...decision.plannedDetails, startingDose: null }) },
          { label: say('start'), value: decision.plannedStart ? date(decision.plannedStart) : say('unknown') },
          ...(decision.plannedDetails.startingDose
            ? [{ label: say('dose'), value: formatDose(decision.plannedDetails.startingDose, language) }]
            : []),
          ...(plan.monitoring.length > 0 ? [{ label: say('monitoring'), value: typeset(plan.monitoring.join('. '), language) }] : []),
          ...(dateRows.length > 0 ? dateRows : [{ label: say('dates'), value: say('noDates') }]),
        ],
      },
    ]),
    section('actions', say('actions'), [
      {
        kind: 'list',
        style: 'check',
        items: [
          ...content.tasks.map(({ description, owner, dueOn }) => ({
            text: say('owner', { description, owner }),
            verbatim: true,
            ...(dueOn ? { due: date(dueOn) } : {}),
          })),
          ...plan.actions.map((text) => ({ text: typeset(text, language) })),
          { text: say('acknowledge') },
        ],
      },
    ]),
    ...(plan.effects.length > 0
      ? [
          section('sideEffects', say('sideEffects'), [
            {
              kind: 'table' as const,
              columns: [say('effect'), say('threshold')],
              rows: plan.effects.map(({ effect, threshold }) => [typeset(effect, language), typeset(threshold, language)]),
            },
            ...(plan.source ? [paragraph(say('source', { source: plan.source }))] : []),
          ]),
        ]
      : []),
    section('patient', say('patient'), [
      paragraph(
        [
          say('consulted', { date: date(decision.consultedOn), choice: word.patientChoice[decision.patientChoice] }),
          decision.told.length > 0
            ? say('told', { topics: decision.told.map((topic) => word.toldTopic[topic]).join(', ') })
            : say('toldNothing'),
          ...(decision.deviationReason
            ? [
                say(decision.followsRecommendation ? 'choiceReason' : 'deviation', {
                  reason: [word.deviationReason[decision.deviationReason], decision.deviationRemark].filter(Boolean).join(', '),
                }),
              ]
            : []),
        ].join(' '),
      ),
      ...(decision.patientChoiceRemark ? [verbatim(say('remark', { remark: decision.patientChoiceRemark }))] : []),
    ]),
    section('contacts', say('contacts'), [
      {
        kind: 'facts',
        rows: [
          {
            label: say('day'),
            value: typeset(`${contacts.dayName}${language === 'fr' ? ' : ' : ': '}${known(contacts.dayPhone)}`, language),
          },
          { label: say('night'), value: known(contacts.nightPhone) },
          ...(contacts.nurse ? [{ label: say('nurse'), value: contacts.nurse }] : []),
          { label: say('doctor'), value: contacts.doctor },
        ],
      },
    ]),
    section('openQuestions', say('openQuestions'), [
      ...(content.dissent ? [verbatim(say('dissent', { dissent: content.dissent }))] : []),
      ...(content.trialReason ? [verbatim(say('trialReason', { reason: content.trialReason }))] : []),
      ...(content.dissent || content.trialReason ? [] : [paragraph(say('nothingOpen'))]),
    ]),
    section('nextDate', say('nextDate'), [
      paragraph(
        upcoming
          ? say('next', {
              day: date(upcoming.on),
              what: schedule
                .filter(({ on }) => on === upcoming.on)
                .map(whatOf)
                .join(', '),
            })
          : say('noNext'),
      ),
    ]),
  ];

  return {
    title: say('title'),
    identity: [
      { label: say('name'), value: patient.name },
      { label: say('born'), value: date(patient.birthDate) },
      ...patient.identifiers.map(({ system, value }) => ({ label: system, value })),
      ...(patient.synthetic ? [{ label: say('synthetic'), value: say('syntheticValue') }] : []),
    ],
    sections,
    footer: {
      version: say('footerVersion', { version: input.version, date: date(input.generatedOn) }),
      identity: [patient.name, date(patient.birthDate), patient.identifiers[0]?.value].filter(Boolean).join(' · '),
      intendedUse: say('intendedUse'),
      pageOf: say('pageOf'),
      content: say('footerContent'),
      superseded: say('superseded'),
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "T3a N1b M1 (TNM 8)"; a category that is not known stands as `?`, so that it never reads as zero. */
function tnm({ caseSummary }: ProgrammeInput): string | null {
  const stage = formatStage(caseSummary);
  return stage && caseSummary.tnmVersion ? `${stage} (TNM ${caseSummary.tnmVersion})` : stage;
}

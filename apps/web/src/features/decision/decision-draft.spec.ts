import { NO_DETAILS, type RecommendedOption } from '@consilium/tumour-board';
import { contentOf, deviation, newDecision, planOther, planRanked, type DecisionDraft } from './decision-draft.js';
import { decisionProblem, decisionProblems } from './decision-problems.js';
import { textIn } from '@consilium/ui';

const TODAY = '2026-12-08';
const options: RecommendedOption[] = [
  {
    rank: 1,
    option: 'TARGETED_THERAPY',
    details: { ...NO_DETAILS, drug: 'LENVATINIB', startingDose: '24 mg qd' },
    trialPreferred: true,
  },
  { rank: 2, option: 'MONITORING', details: { ...NO_DETAILS, intervalMonths: 3, measures: ['TSH'] }, trialPreferred: false },
];
const begun = newDecision(options, TODAY);
const problems = (draft: DecisionDraft) => decisionProblems(draft, options, TODAY);
const accepted: DecisionDraft = { ...begun, told: ['OPTIONS'], patientChoice: 'ACCEPTED' };

describe('a decision', () => {
  it('begins with the first option and with nothing said by the patient', () => {
    expect(begun).toMatchObject({ option: 'TARGETED_THERAPY', told: [], patientChoice: null });
    expect(
      problems(begun)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['patientChoice', 'told']);
  });

  it('is complete with a talk and a choice when the board is followed', () => {
    expect(problems(accepted)).toEqual([]);
    const [, second] = options;
    if (second) expect(problems(planRanked(accepted, second))).toEqual([]);
  });

  it('asks for a reason when the plan is not the board’s, and drops the reason when it is again', () => {
    const other = { ...planOther(accepted, 'SUPPORTIVE_CARE') };
    expect(deviation(other, options)).toEqual({ plan: true, choice: false });
    expect(problems(other).map(({ path }) => path)).toEqual(['deviationReason']);
    const back = { ...accepted, deviationReason: 'PATIENT_CHOICE' as const };
    expect(contentOf(back, options).deviationReason).toBeNull();
  });

  it('asks for a reason when the patient does not accept', () => {
    expect(problems({ ...accepted, patientChoice: 'REFUSED' }).map(({ path }) => path)).toEqual(['deviationReason']);
  });

  it('takes a trial as within a recommendation that prefers one', () => {
    expect(deviation(planOther(accepted, 'TRIAL'), options).plan).toBe(false);
  });

  it.each(['en', 'fr'] as const)('says what to do for every problem (%s)', (language) => {
    const drafts: DecisionDraft[] = [
      { ...planOther(begun, null), consultedOn: '2027-01-01', plannedStart: 'soon' },
      { ...planOther(accepted, 'SURGERY'), patientChoice: 'PARTLY', deviationReason: 'PHYSICIAN_JUDGEMENT' },
    ];
    for (const problem of drafts.flatMap(problems)) {
      const { message } = decisionProblem(problem, textIn(language));
      expect(message).not.toMatch(/[A-Z]{3,}_|[{}]/);
      expect(message).not.toContain(problem.path);
    }
  });
});

import {
  type CtcaeGrade,
  dailyLifeGrade,
  diarrhoeaGrade,
  followUpSchedule,
  hypertensionGrade,
  KINASE_INHIBITOR_VISITS,
  lenvatinibBloodPressureAction,
  MONITORING_INTERVAL_MONTHS,
  nextLowerDose,
  proteinuriaGrade,
  qtcGrade,
  recentProgression,
  type ResponseInput,
  responseToTreatment,
  SELPERCATINIB_LIVER_FUNCTION,
  surgeryHoldWarnings,
  tnm8Stage,
  TREATMENT_IMAGING,
  tshGoal,
  weightLossGrade,
} from '@consilium/thyroid';
import { addMonths, daysBetween, emptyCaseFile, NO_DETAILS } from '@consilium/tumour-board';
import { statusOf } from '../entries.js';
import { group, type Group } from '../vector.js';

const NOW = '2030-01-15';

export const OTHER_GROUPS: Record<string, Group> = {
  'progression.window': group<{ windowMonths: number; monthsBetweenFirstProgressionDateAndReview: number }>((input) => {
    const assessedOn = addMonths(NOW, -input.monthsBetweenFirstProgressionDateAndReview);
    const diseaseStatus = [statusOf({ id: 'pd', course: 'PROGRESSION', assessedOn })];
    return { state: recentProgression({ ...emptyCaseFile(), diseaseStatus }, NOW, input.windowMonths) };
  }),
  'tnm8.dtc': group<{ ageAtDiagnosis: number | null; T: string | null; N: string | null; M: string | null }>(
    ({ ageAtDiagnosis, T, N, M }) => ({
      stage: tnm8Stage({ ageAtDiagnosis, t: T, n: N, m: M }),
    }),
  ),
  'ctcae5.hypertension': group<{ systolic: number; diastolic: number; lifeThreatening: boolean }>((input) =>
    graded(hypertensionGrade(input)),
  ),
  'ctcae5.qtc': group<{ averageQtcMs: number; ecgsAtOrAbove501: number; torsadeOrSeriousArrhythmia: boolean }>((input) => {
    const found = qtcGrade({
      averageMs: input.averageQtcMs,
      ecgsFrom501: input.ecgsAtOrAbove501,
      seriousArrhythmia: input.torsadeOrSeriousArrhythmia,
    });
    return found.note === 'NEEDS_SECOND_ECG' ? { grade: '2_or_3_needs_second_ECG' } : graded(found);
  }),
  'ctcae5.proteinuria24h': group<{ gPer24h: number; ulnG: number }>(({ gPer24h, ulnG }) => graded(proteinuriaGrade(gPer24h, ulnG))),
  'ctcae5.weightLossPct': group<{ pctLossFromBaseline: number }>(({ pctLossFromBaseline }) => graded(weightLossGrade(pctLossFromBaseline))),
  'ctcae5.diarrhoea': group<{ extraStoolsPerDay?: number; hospitalisation?: boolean; lifeThreatening?: boolean }>((input) =>
    graded(
      diarrhoeaGrade({
        extraStools: input.extraStoolsPerDay ?? null,
        hospitalised: input.hospitalisation === true,
        lifeThreatening: input.lifeThreatening === true,
      }),
    ),
  ),
  'ctcae5.fatigue': group<{ description: string }>(({ description }) => graded(dailyLifeGrade('FATIGUE', impactOf(description)))),
  'ctcae5.ppe': group<{ description: string }>(({ description }) => graded(dailyLifeGrade('HAND_FOOT_SYNDROME', impactOf(description)))),
  'drug.lenvatinib.bpAction': group<{
    sbp?: number;
    dbp?: number;
    optimalAntihypertensive?: boolean;
    withheld?: boolean;
    stableAntihypertensiveHours?: number;
    lifeThreatening?: boolean;
  }>((input) => ({
    action: lenvatinibBloodPressureAction({
      systolic: input.sbp ?? null,
      diastolic: input.dbp ?? null,
      lifeThreatening: input.lifeThreatening === true,
      optimallyTreated: input.optimalAntihypertensive ?? null,
      withheld: input.withheld === true,
      stableHours: input.stableAntihypertensiveHours ?? null,
    }),
  })),
  'drug.doseLevel': group<{ drug: string; current: string }>(({ drug, current }) => {
    const next = nextLowerDose(drug.replace(/[<>=]+50kg$/, ''), current, drug.endsWith('<50kg') ? 45 : 70);
    return {
      nextLower: next.kind === 'LOWER' ? next.dose : next.kind === 'CLINICIAN_DECIDES' ? 'DISCONTINUE_OR_CLINICIAN_DECISION' : next.kind,
    };
  }),
  'drug.lenvatinib.surgeryHold': group<{ daysHeldBefore: number; daysHeldAfter: number; majorSurgery: boolean }>((input) => ({
    warnings: surgeryHoldWarnings({ daysBefore: input.daysHeldBefore, daysAfter: input.daysHeldAfter, major: input.majorSurgery }),
  })),
  'response.ata2025.ttPlusRai': group<{ nonstimTg?: number | null; stimTg?: number | null; tgAb?: string | null; imaging?: string | null }>(
    (input) => {
      const tg = (value: number | null | undefined): ResponseInput['stimulatedTg'] =>
        value === null || value === undefined ? null : { comparator: 'EQUAL', value };
      const response = responseToTreatment({
        nonStimulatedTg: tg(input.nonstimTg),
        stimulatedTg: tg(input.stimTg),
        antibodies: (input.tgAb?.toUpperCase() ?? null) as ResponseInput['antibodies'],
        imaging: (input.imaging?.toUpperCase() ?? null) as ResponseInput['imaging'],
      });
      return { category: response, tshGoal: tshGoal(response).toLowerCase().replaceAll('_', ' ') };
    },
  ),
  'schedule.lenvatinib.bp': group<{ start: string }>(({ start }) => {
    const due = datesOf('LENVATINIB', 'BLOOD_PRESSURE', start);
    const twoMonths = addMonths(start, 2);
    const early = due.filter((day) => day < twoMonths);
    return {
      firstCheck: due[0],
      thenEveryDaysUntilMonth2: daysBetween(early[0] ?? '', early[1] ?? ''),
      dueDays: early.map((day) => daysBetween(start, day)),
      thenMonthlyFrom: due.find((day) => day >= twoMonths),
    };
  }),
  'schedule.selpercatinib.lft': group<{ start: string }>(({ start }) => {
    const [often, monthly] = SELPERCATINIB_LIVER_FUNCTION.phases;
    return {
      baseline: datesOf('SELPERCATINIB', 'LIVER_FUNCTION', start)[0] === start,
      every14DaysUntil: addMonths(start, often?.untilMonths ?? Number.NaN),
      monthlyUntil: addMonths(start, monthly?.untilMonths ?? Number.NaN),
      then: 'as clinically indicated',
    };
  }),
  'schedule.mki.visit': group<{ start: string }>(({ start }) => {
    const visits = [start, ...datesOf('SORAFENIB', 'SAFETY_VISIT', start).filter((day) => day <= addMonths(start, 2))];
    const every = KINASE_INHIBITOR_VISITS.phases[1]?.every;
    return {
      maxIntervalDaysFirst2Months: Math.max(...visits.slice(1).map((day, index) => daysBetween(visits[index] ?? '', day))),
      thenMonths: every !== undefined && 'months' in every ? [every.months, every.atMostMonths] : [],
    };
  }),
  'schedule.monitoring.imaging': group(() => ({
    intervalMonths: { min: MONITORING_INTERVAL_MONTHS.minimum, max: MONITORING_INTERVAL_MONTHS.maximum },
  })),
  'schedule.tki.imaging': group(() => {
    const every = TREATMENT_IMAGING.phases[0]?.every;
    return { intervalMonths: every !== undefined && 'months' in every ? { min: every.months, max: every.atMostMonths } : null };
  }),
};

function graded({ grade }: CtcaeGrade): { grade: CtcaeGrade['grade'] } {
  return { grade };
}

function impactOf(description: string): Parameters<typeof dailyLifeGrade>[1] {
  if (/self_care/i.test(description)) return 'SELF_CARE';
  if (/instrumental/i.test(description)) return 'INSTRUMENTAL';
  return /minimal|relieved_by_rest|no_pain|without_pain/i.test(description) ? 'MINIMAL' : null;
}

function datesOf(drug: string, code: string, start: string): string[] {
  return followUpSchedule('TARGETED_THERAPY', { ...NO_DETAILS, drug }, start)
    .filter((item) => item.code === code)
    .map(({ dueOn }) => dueOn);
}

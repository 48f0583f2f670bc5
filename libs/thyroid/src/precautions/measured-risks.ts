import {
  type Analyte,
  type CaseFile,
  type DayDate,
  daysBetween,
  earliestDay,
  isCertainlyBefore,
  type LabResult,
  latestDay,
} from '@consilium/tumour-board';
import { hypertensionGrade, qtcGrade } from '../toxicity/ctcae.js';
import { notKnown, type PrecautionCheck, type PrecautionFinding, type PrecautionProof } from './precaution.js';

/** A safety measurement speaks for today for so long. Our convention. */
const CURRENT_DAYS = 30;

/** From CTCAE grade 2 on (140/90 mmHg) blood pressure has to be treated and stable for a week before an antiangiogenic drug. */
export const bloodPressureRaised: PrecautionCheck = (file, now) => {
  const systolic = latest(file, 'SYSTOLIC_PRESSURE', now);
  const diastolic = latest(file, 'DIASTOLIC_PRESSURE', now);
  const { grade } = hypertensionGrade({ systolic: inUnit(systolic, 'mmHg'), diastolic: inUnit(diastolic, 'mmHg'), lifeThreatening: false });
  const because = [systolic, diastolic].flatMap((result) => (result === null ? [] : [proof(result)]));
  if (grade === null) return because.length > 0 ? { state: 'TO_JUDGE', because } : notKnown;
  return { state: grade >= 2 ? 'PRESENT' : 'ABSENT', because };
};

export const qtcProlonged: PrecautionCheck = (file, now) => {
  const result = latest(file, 'QTC', now);
  if (result === null) return notKnown;
  const { grade } = qtcGrade({ averageMs: inUnit(result, 'ms'), ecgsFrom501: null, seriousArrhythmia: false });
  return found(grade === null ? 'TO_JUDGE' : grade >= 1 ? 'PRESENT' : 'ABSENT', result);
};

/** Against the laboratory's own limit: urine protein is reported in too many units to compare otherwise. */
export const proteinuria: PrecautionCheck = (file, now) => againstLimit(latest(file, 'URINE_PROTEIN', now));

export const liverEnzymesRaised: PrecautionCheck = (file, now) => {
  const findings = (['ALT', 'AST'] as const).map((analyte) => againstLimit(latest(file, analyte, now)));
  const because = findings.flatMap((finding) => finding.because);
  const states = findings.map(({ state }) => state);
  if (states.includes('PRESENT')) return { state: 'PRESENT', because };
  return states.every((state) => state === 'ABSENT')
    ? { state: 'ABSENT', because }
    : because.length > 0
      ? { state: 'TO_JUDGE', because }
      : notKnown;
};

/** Low calcium is the risk, and a laboratory's lower limit is not on record: the value is shown for a doctor to judge. */
export const calciumToCheck: PrecautionCheck = (file, now) => {
  const result = latest(file, 'CALCIUM', now);
  return result === null ? notKnown : found('TO_JUDGE', result);
};

/** Below 50 kg selpercatinib starts at 120 mg twice a day. */
export const bodyWeightUnder50: PrecautionCheck = (file, now) => {
  const result = latest(file, 'BODY_WEIGHT', now);
  const kilograms = inUnit(result, 'kg');
  return result === null ? notKnown : found(kilograms === null ? 'TO_JUDGE' : kilograms < 50 ? 'PRESENT' : 'ABSENT', result);
};

function latest(file: CaseFile, analyte: Analyte, now: DayDate): LabResult | null {
  const results = file.laboratory.filter(
    (result) =>
      result.analyte === analyte &&
      !result.enteredInError &&
      !isCertainlyBefore(now, result.takenOn) &&
      daysBetween(earliestDay(result.takenOn), now) <= CURRENT_DAYS,
  );
  return (
    results.sort((a, b) =>
      latestDay(a.takenOn) < latestDay(b.takenOn) ? 1 : latestDay(a.takenOn) > latestDay(b.takenOn) ? -1 : b.result.value - a.result.value,
    )[0] ?? null
  );
}

/** The value when it is measured, not censored, in the unit that the limits are in; a unit is never guessed. */
function inUnit(result: LabResult | null, unit: string): number | null {
  return result !== null && result.result.comparator === 'EQUAL' && result.unit.trim().toLowerCase() === unit.toLowerCase()
    ? result.result.value
    : null;
}

function againstLimit(result: LabResult | null): PrecautionFinding {
  if (result === null) return notKnown;
  const { comparator, value } = result.result;
  if (result.upperLimit === null) return found('TO_JUDGE', result);
  if (comparator === 'BELOW') return found(value <= result.upperLimit ? 'ABSENT' : 'TO_JUDGE', result);
  if (comparator === 'ABOVE') return found(value >= result.upperLimit ? 'PRESENT' : 'TO_JUDGE', result);
  return found(value > result.upperLimit ? 'PRESENT' : 'ABSENT', result);
}

function found(state: PrecautionFinding['state'], result: LabResult): PrecautionFinding {
  return { state, because: [proof(result)] };
}

function proof({ id, result, unit, takenOn }: LabResult): PrecautionProof {
  const sign = { EQUAL: '', BELOW: '<', ABOVE: '>' }[result.comparator];
  return { section: 'laboratory', entryId: id, values: { value: `${sign}${result.value}`, unit, date: takenOn } };
}

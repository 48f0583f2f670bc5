import {
  type CaseFile,
  daysBetween,
  earliestDay,
  isCertainlyBefore,
  latestDay,
  type Lesion,
  type ThreatenedStructure,
} from '@consilium/tumour-board';
import { findDrug } from '../drugs/drugs.js';
import { assessCase } from '../refractoriness/assess-case.js';
import { washoutBefore } from '../radioiodine/contrast-washout.js';
import { notKnown, type PrecautionCheck, type PrecautionFinding, type PrecautionProof } from './precaution.js';

/** A major operation within two weeks: antiangiogenic drugs would keep the wound from healing (label summary). */
const WOUND_DAYS = 14;

/** What the lesions threaten by their place. Absent only when a reader looked at every lesion and said so. */
export function threatens(structures: readonly ThreatenedStructure[]): PrecautionCheck {
  return (file) => {
    const lesions = valid(file);
    const threatening = lesions.filter((lesion) => (lesion.threatens ?? []).some((structure) => structures.includes(structure)));
    if (threatening.length > 0) return { state: 'PRESENT', because: threatening.map(lesionProof) };
    const looked = lesions.length > 0 && lesions.every((lesion) => (lesion.threatens ?? null) !== null);
    return looked ? { state: 'ABSENT', because: lesions.map(lesionProof) } : notKnown;
  };
}

/** As {@link threatens}; a T4 category at diagnosis, by which the tumour had left the thyroid, is for a doctor to weigh. */
export function threatensOrT4(structures: readonly ThreatenedStructure[], category: RegExp): PrecautionCheck {
  const byLesion = threatens(structures);
  return (file, now) => {
    const found = byLesion(file, now);
    const { t } = file.diagnosis;
    if (found.state === 'PRESENT' || t === null || !category.test(t)) return found;
    return { state: 'TO_JUDGE', because: [{ section: 'diagnosis', entryId: null, values: { t } }] };
  };
}

export const priorNeckRadiotherapy: PrecautionCheck = (file) => {
  const given = file.treatments.filter(({ kind, enteredInError }) => kind === 'RADIOTHERAPY' && !enteredInError);
  const neck = given.filter(({ site, description }) =>
    /neck|cervical|thyroid|supraclav|\bcou\b/i.test(`${site ?? ''} ${description ?? ''}`),
  );
  if (given.length === 0) return notKnown;
  const proof = (list: typeof given): PrecautionProof[] =>
    list.map(({ id, site, description }) => ({ section: 'treatments', entryId: id, values: text(site ?? description) }));
  return neck.length > 0 ? { state: 'PRESENT', because: proof(neck) } : { state: 'TO_JUDGE', because: proof(given) };
};

export const brainMetastases: PrecautionCheck = (file, now) => {
  const brain = valid(file).filter(({ site }) => site === 'BRAIN');
  if (brain.length > 0) return { state: 'PRESENT', because: brain.map(lesionProof) };
  const imaged = file.reports.filter(
    ({ modality, regions, performedOn, enteredInError }) =>
      !enteredInError &&
      (modality === 'MRI' || modality === 'CT') &&
      performedOn !== null &&
      !isCertainlyBefore(now, performedOn) &&
      /brain|head|cerebr|cérébr|encéph|\bcrâne/i.test(regions ?? ''),
  );
  if (imaged.length === 0) return notKnown;
  return {
    state: 'ABSENT',
    because: imaged.map(({ id, performedOn }) => ({ section: 'reports', entryId: id, values: { date: performedOn ?? '' } })),
  };
};

export const recentSurgery: PrecautionCheck = (file, now) => {
  const operations = file.treatments.filter(({ kind, enteredInError }) => kind === 'SURGERY' && !enteredInError);
  const proof = (list: typeof operations): PrecautionProof[] =>
    list.map(({ id, startedOn, description }) => ({
      section: 'treatments',
      entryId: id,
      values: { ...text(description), ...(startedOn === null ? {} : { date: startedOn }) },
    }));
  const recent = operations.filter(
    ({ startedOn }) => startedOn !== null && !isCertainlyBefore(now, startedOn) && daysBetween(earliestDay(startedOn), now) < WOUND_DAYS,
  );
  if (recent.length > 0) return { state: 'PRESENT', because: proof(recent) };
  const unclear = operations.filter(({ startedOn }) => startedOn === null || daysBetween(latestDay(startedOn), now) < WOUND_DAYS);
  if (unclear.length > 0) return { state: 'TO_JUDGE', because: proof(unclear) };
  return operations.length > 0 ? { state: 'ABSENT', because: proof(operations) } : notKnown;
};

/** More than one bone metastasis: a bone-modifying agent is recommended (ATA 2025 R78A, also when one is symptomatic). */
export const severalBoneMetastases: PrecautionCheck = (file) => {
  const bone = valid(file).filter(({ site }) => site === 'BONE');
  if (bone.length === 0) return notKnown;
  return { state: bone.length > 1 ? 'PRESENT' : 'TO_JUDGE', because: bone.map(lesionProof) };
};

/** An antiangiogenic drug on record as running has to be held around an operation. */
export const antiangiogenicRunning: PrecautionCheck = (file) => {
  const systemic = file.treatments.filter(({ kind, enteredInError }) => kind === 'SYSTEMIC' && !enteredInError);
  const running = systemic.filter(({ ongoing, drug }) => ongoing && drug !== null && findDrug(drug)?.antiangiogenic === true);
  const unknown = systemic.filter(({ ongoing, drug }) => ongoing && (drug === null || findDrug(drug) === null));
  const proof = (list: typeof systemic): PrecautionProof[] =>
    list.map(({ id, drug }) => ({ section: 'treatments', entryId: id, values: text(drug) }));
  if (running.length > 0) return { state: 'PRESENT', because: proof(running) };
  if (unknown.length > 0) return { state: 'TO_JUDGE', because: proof(unknown) };
  return systemic.length > 0 ? { state: 'ABSENT', because: proof(systemic) } : notKnown;
};

/** Iodinated contrast of the last weeks would blunt an activity given now. */
export const recentContrast: PrecautionCheck = (file, now) => {
  const state = washoutBefore(file, now);
  const because = file.reports
    .filter(({ iodinatedContrast, enteredInError }) => iodinatedContrast === true && !enteredInError)
    .map(({ id, performedOn }): PrecautionProof => ({
      section: 'reports',
      entryId: id,
      values: performedOn === null ? {} : { date: performedOn },
    }));
  if (state === 'NOT_KNOWN') return because.length > 0 ? { state: 'TO_JUDGE', because } : notKnown;
  return { state: state === 'LIKELY_CONTAMINATED' ? 'PRESENT' : state === 'BORDERLINE' ? 'TO_JUDGE' : 'ABSENT', because };
};

/** No further empiric radioiodine once refractory (ATA 2025 R59B): another activity needs its reason. */
export const refractoryBySome: PrecautionCheck = (file, now): PrecautionFinding => {
  const { ruleSets } = assessCase(file, now);
  const met = ruleSets.filter(({ overall }) => overall === 'MET');
  if (met.length > 0)
    return { state: 'PRESENT', because: met.map(({ ruleSet }) => ({ section: 'lesions', entryId: null, values: { ruleSet } })) };
  return ruleSets.every(({ overall }) => overall === 'NOT_MET') ? { state: 'ABSENT', because: [] } : notKnown;
};

function valid(file: CaseFile): Lesion[] {
  return file.lesions.filter(({ enteredInError }) => !enteredInError);
}

function lesionProof({ id, label, threatens: structures }: Lesion): PrecautionProof {
  return {
    section: 'lesions',
    entryId: id,
    values: { lesion: label, ...(structures && structures.length > 0 ? { threatens: structures.join(', ') } : {}) },
  };
}

function text(words: string | null): Record<string, string> {
  return words === null ? {} : { text: words };
}

import {
  type CaseFile,
  daysBetween,
  type DayDate,
  isCertainlyBefore,
  isDayDate,
  type Lesion,
  type PartialDate,
  type Report,
  type Treatment,
  type UptakeFinding,
} from '@consilium/tumour-board';
import { type WashoutState, washoutBefore } from './contrast-washout.js';
import { type PreparationQuality, preparationQuality } from './preparation.js';
import { isTherapeutic, radioiodineGiven } from './radioiodine-course.js';

export type ScanKind = 'POST_THERAPY' | 'DIAGNOSTIC' | 'NOT_KNOWN';

export interface ScanFinding {
  uptakeId: string;
  finding: UptakeFinding;
}

/** One look at the body with radioiodine, or a therapy of which no scan is on record (`recorded: false`). */
export interface RadioiodineScan {
  recorded: boolean;
  reportId: string | null;
  treatment: Treatment | null;
  kind: ScanKind;
  takenOn: PartialDate | null;
  preparation: PreparationQuality;
  washout: WashoutState;
  /** By lesion. A lesion without a finding was not mentioned, which is not "no uptake". */
  findings: ReadonlyMap<string, ScanFinding>;
}

/** A post-therapy scan is taken within days of the activity; a longer gap is no proof that the two belong together. */
const SCAN_AFTER_ACTIVITY_DAYS = 14;

interface Draft extends Omit<RadioiodineScan, 'preparation' | 'washout'> {
  findings: Map<string, ScanFinding>;
}

/**
 * Every radioiodine scan that the case file knows of by `now`, from its reports, from uptakes noted without a report, and
 * from therapies without any scan, each with what may have spoilt it.
 */
export function radioiodineScans(file: CaseFile, lesions: readonly Lesion[], now: DayDate): RadioiodineScan[] {
  const given = radioiodineGiven(file, now);
  const drafts = new Map<string, Draft>();
  for (const report of file.reports) {
    if (isRadioiodineScan(report) && isPast(report.performedOn, now)) drafts.set(report.id, draftOf(report, given));
  }
  for (const lesion of lesions) addFindings(lesion, file, given, drafts, now);
  for (const treatment of given) {
    const scanned = [...drafts.values()].some((draft) => draft.treatment?.id === treatment.id);
    if (!scanned && isTherapeutic(treatment) !== 'NOT_MET') drafts.set(`none:${treatment.id}`, scanNotRecorded(treatment));
  }
  return [...drafts.values()].map((draft) => ({
    ...draft,
    preparation: draft.treatment === null ? 'NOT_KNOWN' : preparationQuality(draft.treatment),
    washout: washoutBefore(file, draft.treatment?.startedOn ?? draft.takenOn),
  }));
}

function addFindings(lesion: Lesion, file: CaseFile, given: readonly Treatment[], drafts: Map<string, Draft>, now: DayDate): void {
  for (const uptake of lesion.uptakes) {
    if (uptake.tracer !== 'RADIOIODINE' || !isPast(uptake.takenOn, now)) continue;
    const report = file.reports.find(({ id }) => id === uptake.reportId) ?? onlyScanOn(uptake.takenOn, file.reports);
    if (report?.enteredInError || (report && !isPast(report.performedOn, now))) continue;
    const key = report?.id ?? `date:${uptake.takenOn ?? uptake.id}`;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = report ? draftOf(report, given) : unreported(uptake.takenOn, given);
      drafts.set(key, draft);
    }
    draft.takenOn ??= uptake.takenOn;
    const known = draft.findings.get(lesion.id);
    const finding = known === undefined || known.finding === uptake.finding ? uptake.finding : 'EQUIVOCAL';
    draft.findings.set(lesion.id, { uptakeId: uptake.id, finding });
  }
}

function draftOf(report: Report, given: readonly Treatment[]): Draft {
  const kind = report.modality === 'RAI_POST_THERAPY' ? 'POST_THERAPY' : report.modality === 'RAI_DIAGNOSTIC' ? 'DIAGNOSTIC' : 'NOT_KNOWN';
  const treatment = given.find(({ id }) => id === report.treatmentId) ?? onlyActivityBefore(report.performedOn, given);
  const takenOn = report.performedOn ?? treatment?.startedOn ?? null;
  return { recorded: true, reportId: report.id, treatment, kind, takenOn, findings: new Map() };
}

function unreported(takenOn: PartialDate | null, given: readonly Treatment[]): Draft {
  return { recorded: true, reportId: null, treatment: onlyActivityBefore(takenOn, given), kind: 'NOT_KNOWN', takenOn, findings: new Map() };
}

function scanNotRecorded(treatment: Treatment): Draft {
  return { recorded: false, reportId: null, treatment, kind: 'NOT_KNOWN', takenOn: treatment.startedOn, findings: new Map() };
}

function onlyScanOn(date: PartialDate | null, reports: readonly Report[]): Report | undefined {
  if (date === null) return undefined;
  const same = reports.filter((report) => isRadioiodineScan(report) && report.performedOn === date);
  return same.length === 1 ? same[0] : undefined;
}

function onlyActivityBefore(date: PartialDate | null, given: readonly Treatment[]): Treatment | null {
  if (date === null || !isDayDate(date)) return null;
  const near = given.filter(({ startedOn }) => {
    if (startedOn === null || !isDayDate(startedOn)) return false;
    const days = daysBetween(startedOn, date);
    return days >= 0 && days <= SCAN_AFTER_ACTIVITY_DAYS;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isRadioiodineScan(report: Report): boolean {
  return !report.enteredInError && (report.modality === 'RAI_POST_THERAPY' || report.modality === 'RAI_DIAGNOSTIC');
}

function isPast(date: PartialDate | null, now: DayDate): boolean {
  return date === null || !isCertainlyBefore(now, date);
}

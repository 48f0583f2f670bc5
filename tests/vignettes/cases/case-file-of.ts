import { parseActivity, parseCensored } from '@consilium/thyroid';
import {
  type CaseFile,
  type DiseaseCourse,
  earliestDay,
  emptyCaseFile,
  type Histology,
  type LabResult,
  latestDay,
  type Lesion,
  type Modality,
  type PartialDate,
  type Treatment,
  type UptakeFinding,
} from '@consilium/tumour-board';
import { lesionOf, radioiodine, reportOf, statusOf, treatmentOf, uptakeOf } from '../entries.js';
import { lesionsIn, sizesIn, structuresIn } from './lesion-words.js';
import { type PublishedCase, type TimelineItem, wordsOf } from './published-case.js';
import { datesOf } from './timeline-dates.js';

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };
const DRUGS =
  /sorafenib|lenvatinib|cabozantinib|larotrectinib|selpercatinib|entrectinib|pralsetinib|docetaxel|zoledronic acid|BRAF\/MEK inhibitors/gi;

/**
 * Translates the timeline of a published case, item by item, into the entries of a case file: what is structured by its key,
 * the rest by the words that case reports use. What an item does not say stays not known.
 *
 * @param until index of the last item that counts: the case as it stood then
 */
export function caseFileOf(published: PublishedCase, until = published.timeline.length - 1): CaseFile {
  const file = emptyCaseFile();
  const dates = datesOf(published.timeline);
  published.timeline.slice(0, until + 1).forEach((item, index) => {
    addItem(
      file,
      item,
      { on: dates[index] ?? '', next: dates[index + 1] ?? null, isTimed: published.timeline.slice(0, index + 1).some(isTimed) },
      index,
    );
  });
  addLaterLesionsToNegativeScans(file, published, dates);
  const age = published.patient.age;
  file.diagnosis.histology = histologyOf(published.patient.histology ?? '');
  file.diagnosis.ageAtDiagnosis = typeof age === 'number' ? age : null;
  file.diagnosis.m = file.lesions.some(({ site }) => ['LUNG', 'BONE', 'LIVER', 'BRAIN'].includes(site)) ? '1' : null;
  return file;
}

interface ItemTime {
  on: PartialDate;
  next: PartialDate | null;
  /** The report gives a time, or has given one before: what is named now was not named then. */
  isTimed: boolean;
}

function isTimed({ month, year, date }: TimelineItem): boolean {
  return [month, year, date].some((time) => time !== undefined);
}

function addItem(file: CaseFile, item: TimelineItem, { on: date, next, isTimed: dated }: ItemTime, index: number): void {
  const words = wordsOf(item);
  addTreatments(file, words, date, index);
  const courses = addRadioiodine(file, item, words, date, index);
  addLesions(file, item, words, date, dated);
  addScan(file, item, words, date, courses, index);
  addCourse(file, words, courses.length > 0 ? between(date, next) : date, index);
  addThyroglobulin(file, item, words, date, index);
  if (item.ecog !== undefined)
    file.performance.push({ id: `ecog-${index}`, provenance: 'PUBLISHED', enteredInError: false, ecog: item.ecog, assessedOn: date });
}

function addTreatments(file: CaseFile, words: string, date: PartialDate, index: number): void {
  if (/thyroidectom|resection|dissection|\bsurgery\b|operation|\bflap\b/i.test(words) && !/according to avidity/.test(words))
    file.treatments.push(treatmentOf({ id: `surgery-${index}`, kind: 'SURGERY', startedOn: date, description: words }));
  const site = /(neck|brain|bone) radiotherapy|(?:EBRT) (neck|brain|bone)/i.exec(words);
  if (/EBRT|radiotherapy/i.test(words))
    file.treatments.push(
      treatmentOf({ id: `rt-${index}`, kind: 'RADIOTHERAPY', startedOn: date, site: site?.[1] ?? site?.[2] ?? null, description: words }),
    );
  for (const [drug] of words.matchAll(DRUGS)) {
    const dose = /(\d+ mg\/day)/.exec(words)?.[1] ?? null;
    const known = file.treatments.find((treatment) => treatment.kind === 'SYSTEMIC' && treatment.drug === drug.toUpperCase());
    if (known === undefined)
      file.treatments.push(treatmentOf({ id: `drug-${index}-${drug}`, kind: 'SYSTEMIC', startedOn: date, drug: drug.toUpperCase(), dose }));
  }
}

/** "two 131I courses, 9.3 GBq in all" become two entries, each with half: only the sum is the report's. */
function addRadioiodine(file: CaseFile, item: TimelineItem, words: string, date: PartialDate, index: number): Treatment[] {
  if (!/131I/.test(words) && item.mCi === undefined) return [];
  const count = COUNTS[/\b(one|two|three|four)\b[^,;]*131I/i.exec(words)?.[1]?.toLowerCase() ?? 'one'] ?? 1;
  const total = item.totalGBq ?? item.GBq ?? (item.mCi === undefined ? null : (item.mCi * 37) / 1000);
  const activity = total === null ? null : parseActivity(String(total / count), 'GBq');
  const courses = Array.from({ length: count }, (_, course) =>
    radioiodine({
      id: `rai-${index}-${course}`,
      startedOn: date,
      purpose: /ablation/i.test(words) ? 'ABLATION' : 'THERAPY',
      activity: activity?.accepted === true ? activity.value : null,
      preparation: /rhTSH/i.test(item.prep ?? '') ? 'RH_TSH' : null,
    }),
  );
  file.treatments.push(...courses);
  return courses;
}

function addLesions(file: CaseFile, item: TimelineItem, words: string, date: PartialDate, dated: boolean): void {
  const named = lesionsIn([...(item.uptake ?? []), ...(item.nonAvid ?? []), /EBRT|radiotherapy$/.test(words) ? '' : words].join('; '));
  for (const { id, site, threatens } of named) {
    // Only a stated time tells when a lesion was first seen; "growth of lung metastases" tells of older ones.
    const firstSeenOn = dated && !/growth of/i.test(words) ? date : null;
    if (!file.lesions.some((lesion) => lesion.id === id)) file.lesions.push(lesionOf({ id, site, firstSeenOn, threatens }));
  }
  if (/according to avidity/i.test(words))
    file.lesions.push(lesionOf({ id: 'avid lesions', firstSeenOn: date }), lesionOf({ id: 'other lesions', firstSeenOn: date }));
  for (const { id, millimetres } of sizesIn([...(item.nonAvid ?? []), words].join('; '))) {
    const lesion = file.lesions.find((one) => one.id === id);
    lesion?.measurements.push({ id: `${id}-${date}`, reportId: null, takenOn: date, millimetres, sliceMillimetres: null });
  }
  const structures = structuresIn(words);
  const place = file.lesions.find((lesion) => ['NECK_NODE', 'SOFT_TISSUE', 'THYROID_BED'].includes(lesion.site));
  if (structures.length > 0 && place !== undefined) place.threatens = [...new Set([...(place.threatens ?? []), ...structures])];
}

function addScan(file: CaseFile, item: TimelineItem, words: string, date: PartialDate, courses: readonly Treatment[], index: number): void {
  const findings = findingsOf(file.lesions, item, words);
  if (findings.size === 0 && !isNegative(item, words)) return;
  const scan = reportOf({
    id: `scan-${index}`,
    modality: modalityOf(item, words),
    performedOn: date,
    treatmentId: courses.at(-1)?.id ?? null,
  });
  file.reports.push(scan);
  for (const lesion of file.lesions) {
    const finding = findings.get(lesion.id);
    if (finding !== undefined) lesion.uptakes.push(uptakeOf(lesion.id, scan, finding));
  }
}

/** Which lesions took up iodine: by the item's lists, or by its words. "Negative" and "none" speak of every lesion. */
function findingsOf(lesions: readonly Lesion[], item: TimelineItem, words: string): Map<string, UptakeFinding> {
  const findings = new Map<string, UptakeFinding>();
  const set = (text: string, finding: UptakeFinding) => lesionsIn(text).forEach(({ id }) => findings.set(id, finding));
  if (isNegative(item, words)) lesions.forEach(({ id }) => findings.set(id, 'ABSENT'));
  set((item.uptake ?? []).join('; '), 'PRESENT');
  set((item.nonAvid ?? []).join('; '), 'ABSENT');
  const avid = /WBS:? ([^;]*?) avid/i.exec(words)?.[1] ?? /uptake in (the )?([^;]+)/i.exec(words)?.[2];
  if (avid !== undefined) set(avid, 'PRESENT');
  if (/according to avidity/i.test(words)) {
    findings.set('avid lesions', 'PRESENT');
    findings.set('other lesions', 'ABSENT');
  }
  return findings;
}

function isNegative(item: TimelineItem, words: string): boolean {
  return /negative/i.test(`${item.scan ?? ''} ${item.iodineScan ?? ''}`) || /none of the lesions concentrated/i.test(words);
}

/** A negative scan and the studies after it are one work-up: the lesions that these name took up nothing on the scan. */
function addLaterLesionsToNegativeScans(file: CaseFile, { timeline }: PublishedCase, dates: readonly PartialDate[]): void {
  timeline.forEach((item, index) => {
    const scan = file.reports.find(({ id }) => id === `scan-${index}`);
    if (scan === undefined || !isNegative(item, wordsOf(item))) return;
    const workUp = timeline.filter((_, other) => dates[other] === scan.performedOn).map(wordsOf);
    for (const { id } of lesionsIn(workUp.join('; '))) {
      const lesion = file.lesions.find((one) => one.id === id);
      if (lesion?.uptakes.every(({ reportId }) => reportId !== scan.id)) lesion.uptakes.push(uptakeOf(id, scan, 'ABSENT'));
    }
  });
}

/** A scan that a report names without its kind stays of unknown kind; uptake lists of a therapy are its post-therapy scan. */
function modalityOf(item: TimelineItem, words: string): Modality {
  const scan = `${item.scan ?? ''} ${words}`;
  if (/diagnostic/i.test(scan) || item.iodineScan !== undefined) return 'RAI_DIAGNOSTIC';
  if (/post-?(treatment|therapy|ablati)/i.test(scan) || /according to avidity/i.test(words)) return 'RAI_POST_THERAPY';
  return item.scan === undefined && item.uptake !== undefined ? 'RAI_POST_THERAPY' : 'OTHER';
}

function addCourse(file: CaseFile, words: string, date: PartialDate, index: number): void {
  const add = (course: DiseaseCourse, on: PartialDate) =>
    file.diseaseStatus.push(statusOf({ id: `course-${index}-${course}`, course, assessedOn: on, remark: words }));
  const progressed = /progression|\bPD\b|new metastatic|numerous metastases|worsened/i.test(words) && !/slowed/i.test(words);
  const responded = /partial response|complete response|\bPR\b|rapid shrinkage/i.test(words);
  if (/\bSD\b|stable disease/.test(words)) add('STABLE', date);
  if (responded) add('RESPONSE', date);
  if (progressed) add('PROGRESSION', responded ? String(Number(latestDay(date).slice(0, 4)) + 1) : date);
}

/** What an item tells after a course happened some time between the course and the next item. */
function between(date: PartialDate, next: PartialDate | null): PartialDate {
  const year = Number(latestDay(date).slice(0, 4)) + 1;
  return next !== null && String(year) > earliestDay(next) ? date : String(year);
}

function addThyroglobulin(file: CaseFile, item: TimelineItem, words: string, date: PartialDate, index: number): void {
  // "Tg negative" is below a detection limit that the report does not give; 0.2 ng/mL stands for it.
  const written = item.tg === undefined ? (/Tg negative/i.test(words) ? '<0.2' : null) : String(item.tg).replace(/ *ng\/mL/i, '');
  const parsed = written === null ? null : parseCensored(written);
  if (parsed?.accepted !== true) return;
  const result: LabResult = {
    id: `tg-${index}`,
    provenance: 'PUBLISHED',
    enteredInError: false,
    analyte: 'THYROGLOBULIN',
    takenOn: date,
    result: parsed.value,
    unit: 'ng/mL',
    assay: null,
    laboratory: null,
    tshState: /rhTSH/i.test(item.prep ?? '') ? 'STIMULATED_RH_TSH' : null,
    upperLimit: null,
  };
  file.laboratory.push(result);
}

function histologyOf(words: string): Histology | null {
  if (/tall cell/i.test(words)) return 'PAPILLARY_TALL_CELL';
  if (/OCA|oncocytic|H(ue|ü)rthle/i.test(words)) return 'ONCOCYTIC';
  if (/PDTC|poorly/i.test(words)) return 'POORLY_DIFFERENTIATED';
  if (/FTC|follicular/i.test(words)) return 'FOLLICULAR';
  if (/PTC|papillary/i.test(words)) return 'PAPILLARY';
  return /DTC/.test(words) ? 'DIFFERENTIATED_NOT_SPECIFIED' : null;
}

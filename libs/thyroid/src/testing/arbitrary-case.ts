import type { CaseFile, DiseaseStatus, Lesion, Report, Treatment } from '@consilium/tumour-board';
import fc from 'fast-check';
import { caseFile, lesion, report, size, status, therapy, uptake } from './case-file.js';

/** Dates as well known as real ones: to the day, the month or the year, between 2018 and 2025. */
const day = fc
  .record({ year: fc.integer({ min: 2018, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-'));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10, 10, 10)).map(([date, length]) => date.slice(0, length));
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 6 });

const course = fc.record({
  startedOn: orUnknown(partial),
  purpose: fc.constantFrom('THERAPY' as const, 'THERAPY' as const, 'ABLATION' as const, 'DIAGNOSTIC' as const, null),
  tshAtActivity: fc.constantFrom(60, 60, 12, null),
  isActivityKnown: fc.boolean(),
  scan: fc.constantFrom('RAI_POST_THERAPY' as const, 'RAI_POST_THERAPY' as const, 'RAI_DIAGNOSTIC' as const, null),
});

const disease = fc.record({
  assessedOn: orUnknown(partial),
  course: fc.constantFrom('PROGRESSION' as const, 'PROGRESSION' as const, 'STABLE' as const, 'RESPONSE' as const),
  basis: fc.constantFrom('STRUCTURAL' as const, 'STRUCTURAL' as const, 'BIOCHEMICAL' as const),
});

const spread = fc.record({
  findings: fc.array(fc.constantFrom('PRESENT' as const, 'ABSENT' as const, 'EQUIVOCAL' as const, null), { minLength: 3, maxLength: 3 }),
  sizes: fc.array(fc.tuple(day, fc.integer({ min: 4, max: 40 })), { maxLength: 3 }),
  role: fc.constantFrom('TARGET' as const, 'NON_TARGET' as const, null),
  firstSeenOn: orUnknown(partial),
});

/**
 * Case files with up to three activities, three lesions and three judgements of the course, everything known more or less
 * well. No scan is read for a lesion that it is older than: such an entry contradicts itself.
 */
export const arbitraryCase: fc.Arbitrary<CaseFile> = fc
  .record({
    courses: fc.array(course, { maxLength: 3 }),
    lesions: fc.array(spread, { maxLength: 3 }),
    statuses: fc.array(disease, { maxLength: 3 }),
  })
  .map(({ courses, lesions, statuses }) => {
    const treatments = courses.map(({ startedOn, purpose, tshAtActivity, isActivityKnown }, index) =>
      therapy(`rai-${index}`, startedOn, { purpose, tshAtActivity, ...(isActivityKnown ? {} : { activity: null }) }),
    );
    const scans = courses.map(({ scan }, index): Report | null => {
      const given = treatments[index];
      return scan === null || given === undefined
        ? null
        : report(`scan-${index}`, { modality: scan, performedOn: given.startedOn, treatmentId: given.id });
    });
    return caseFile({
      treatments,
      reports: scans.filter((scan) => scan !== null),
      lesions: lesions.map(({ findings, sizes, role, firstSeenOn }, index) => {
        const uptakes = scans.flatMap((scan, at) => {
          const finding = findings[at] ?? null;
          return scan === null || finding === null ? [] : [uptake(scan, finding, { id: `uptake-${index}-${at}` })];
        });
        const measurements = sizes.map(([takenOn, millimetres], at) => size(takenOn, millimetres, { id: `size-${index}-${at}` }));
        return lesion(`lesion-${index}`, { role, measurements, uptakes, firstSeenOn: uptakes.length > 0 ? null : firstSeenOn });
      }),
      diseaseStatus: statuses.map(({ assessedOn, course: how, basis }, index) => status(`status-${index}`, how, assessedOn, { basis })),
    });
  });

/** One thing forgotten: a date, an activity, a purpose, a role, a finding. Nothing that happened is taken away. */
export function forgetful(file: CaseFile): CaseFile[] {
  const treatments = (change: (treatment: Treatment) => Treatment) =>
    file.treatments.map((_, at) => ({ ...file, treatments: replaced(file.treatments, at, change) }));
  const reports = (change: (scan: Report) => Report) =>
    file.reports.map((_, at) => ({ ...file, reports: replaced(file.reports, at, change) }));
  const statuses = (change: (judged: DiseaseStatus) => DiseaseStatus) =>
    file.diseaseStatus.map((_, at) => ({ ...file, diseaseStatus: replaced(file.diseaseStatus, at, change) }));
  const lesions = (change: (seen: Lesion) => Lesion) =>
    file.lesions.map((_, at) => ({ ...file, lesions: replaced(file.lesions, at, change) }));
  return [
    ...treatments((one) => ({ ...one, startedOn: null })),
    ...treatments((one) => ({ ...one, startedOn: one.startedOn?.slice(0, 4) ?? null })),
    ...treatments((one) => ({ ...one, activity: null })),
    ...treatments((one) => ({ ...one, purpose: null, activity: null })),
    ...reports((one) => ({ ...one, performedOn: one.performedOn?.slice(0, 4) ?? null })),
    ...statuses((one) => ({ ...one, assessedOn: null })),
    ...statuses((one) => ({ ...one, assessedOn: one.assessedOn?.slice(0, 4) ?? null })),
    ...lesions((one) => ({ ...one, role: null })),
    ...file.lesions.flatMap((one, at) =>
      one.uptakes.map((_, index) => ({
        ...file,
        lesions: replaced(file.lesions, at, () => ({ ...one, uptakes: one.uptakes.filter((__, other) => other !== index) })),
      })),
    ),
  ];
}

function replaced<T>(list: readonly T[], at: number, change: (item: T) => T): T[] {
  return list.map((item, index) => (index === at ? change(item) : item));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBundle, importCaseDocument } from '@consilium/fhir';
import { assessCase, cumulativeActivity } from '@consilium/thyroid';
import { addMonths, checkSubmission, daysBetween, parseCaseFile, type CaseFile } from '@consilium/tumour-board';
import type { DemoCase } from './demo-case.js';
import { demoCases, INCOMPLETE_CASES } from './demo-cases.js';
import { IMPORTABLE_CASE_DAY, importableCase } from './importable-case.js';

const TODAY = '2026-11-24';
const cases = demoCases(TODAY);
const isIncomplete = ({ id }: DemoCase) => INCOMPLETE_CASES.some((known) => known === id);

function one(id: string): DemoCase {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

function entriesOf(file: CaseFile) {
  return Object.values(file).flatMap((section) => (Array.isArray(section) ? section : []));
}

function answer(id: string, ruleSet: string, criterion: string) {
  const assessed = assessCase(one(id).file, TODAY).ruleSets.find((each) => each.ruleSet === ruleSet);
  return assessed?.criteria.find((each) => each.id === criterion)?.assessment.state;
}

it('are twelve, each under its own id, pseudonym and identifiers', () => {
  expect(cases.map(({ id }) => id)).toEqual(['C01', 'C02', 'C04', 'C05', 'C06', 'C08', 'C09', 'C11', 'C12', 'C14', 'C17', 'C19']);
  expect(new Set(cases.map(({ pseudonym }) => pseudonym)).size).toBe(12);
  expect(new Set(cases.flatMap(({ patient }) => patient.identifiers.map(({ system, value }) => `${system}|${value}`))).size).toBe(24);
});

describe.each(cases.map((each) => [each.id, each] as const))('%s', (_, { patient, question, citation, url, file }) => {
  it('can be stored and submitted', () => {
    expect(parseCaseFile(file, TODAY)).toEqual({ ok: true, file });
    expect(checkSubmission(file)).toEqual([]);
    expect(file.referral.question).toBe(question);
  });

  it('looks like no real patient and names its source', () => {
    expect(patient.family).toMatch(/ \(synthetic\)$/);
    expect(patient.identifiers.every(({ value }) => value.startsWith('SYN-'))).toBe(true);
    expect(citation).toMatch(/\d{4}/);
    expect(url).toMatch(/^https?:\/\//);
  });

  it('says of every entry whether it is published or synthetic', () => {
    for (const { provenance } of entriesOf(file)) expect(['PUBLISHED', 'SYNTHETIC']).toContain(provenance);
    expect(entriesOf(file).some(({ provenance }) => provenance === 'PUBLISHED')).toBe(true);
  });

  it('names no person or institution that could be taken for a real one', () => {
    for (const { author } of file.reports) expect(author ?? '(synthetic)').toContain('(synthetic)');
    for (const { laboratory } of file.laboratory) expect(laboratory ?? '(synthetic)').toContain('(synthetic)');
  });
});

it.each(['2024-02-29', '2026-12-31', '2027-01-01'])('can be seeded on %s, with every date in the past', (today) => {
  for (const { id, file } of demoCases(today)) expect([id, parseCaseFile(file, today).ok]).toEqual([id, true]);
});

it('have images of the last eight weeks and antibodies beside every thyroglobulin, but for two left incomplete', () => {
  for (const each of cases) {
    const { file } = each;
    const images = file.reports
      .filter(({ modality }) => modality === 'CT' || modality === 'MRI')
      .map(({ performedOn }) => performedOn ?? '');
    const age = Math.min(...images.map((day) => daysBetween(day, TODAY)));
    const bloods = (analyte: string) => file.laboratory.filter((result) => result.analyte === analyte).map(({ takenOn }) => takenOn);
    const bare = bloods('THYROGLOBULIN').filter((day) => !bloods('THYROGLOBULIN_ANTIBODIES').includes(day));
    expect([each.id, age <= 56, bare.length === 0, file.patientVoice.wishes !== null]).toEqual([
      each.id,
      ...Array(3).fill(!isIncomplete(each)),
    ]);
  }
});

describe('what the reports state', () => {
  it('C01: 160 and 209 mCi, 13.653 GBq together; thyroglobulin 2063, 965 and 2506 at 0, 4 and 11 months', () => {
    const { file } = one('C01');
    const given = file.treatments.filter(({ kind }) => kind === 'RADIOIODINE');
    expect(given.map(({ activity }) => `${activity?.enteredValue} ${activity?.enteredUnit}`)).toEqual(['160 mCi', '209 mCi']);
    expect(cumulativeActivity(file, TODAY).knownMegabecquerel).toBe(13_653);
    const published = file.laboratory.filter(({ provenance }) => provenance === 'PUBLISHED');
    const start = given[0]?.startedOn ?? '';
    expect(published.map(({ takenOn, result }) => [takenOn, result.value])).toEqual([
      [start, 2063],
      [addMonths(start, 4), 965],
      [addMonths(start, 11), 2506],
    ]);
    expect(file.lesions.find(({ id }) => id === 'c1')?.firstSeenOn).toBe(addMonths(given[1]?.startedOn ?? '', 4));
  });

  it('C02: the lung lesion grew from 15 to 23 mm in five months without uptake', () => {
    const { file } = one('C02');
    const lung = file.lesions.find(({ id }) => id === 'lung');
    expect(lung?.measurements.map(({ millimetres }) => millimetres)).toEqual([15, 23]);
    expect(lung?.uptakes.map(({ finding }) => finding)).toEqual(['ABSENT']);
    expect(file.treatments.find(({ id }) => id === 'rai-1')?.activity).toBeNull();
    expect(file.molecular).toMatchObject([{ gene: 'NTRK3', alteration: 'ETV6-NTRK3 fusion', provenance: 'PUBLISHED' }]);
  });

  it('C04: thyroglobulin above 300, activities unknown', () => {
    const { file } = one('C04');
    expect(file.laboratory.filter(({ provenance }) => provenance === 'PUBLISHED')).toMatchObject([
      { result: { comparator: 'ABOVE', value: 300 } },
    ]);
    expect(cumulativeActivity(file, TODAY)).toMatchObject({ knownCount: 0, unknownCount: 2 });
  });

  it.each([
    ['C05', 9300],
    ['C06', 3700],
  ])('%s: %d MBq together', (id, megabecquerel) => {
    expect(cumulativeActivity(one(id).file, TODAY)).toMatchObject({ knownMegabecquerel: megabecquerel, unknownCount: 0 });
  });

  it('C06: recurrence at 3, metastases at 11 months; sorafenib for 9', () => {
    const { file } = one('C06');
    const surgery = file.treatments[0]?.startedOn ?? '';
    const seen = new Map(file.lesions.map(({ id, firstSeenOn }) => [id, firstSeenOn]));
    expect([seen.get('neck'), seen.get('lung')]).toEqual([addMonths(surgery, 3), addMonths(surgery, 11)]);
    const sorafenib = file.treatments.find(({ drug }) => drug === 'sorafenib');
    expect(sorafenib?.startedOn).toBe(addMonths(sorafenib?.endedOn ?? '', -9));
  });

  it('C08: a 7-cm mass six months into sorafenib, lenvatinib 24 mg', () => {
    const { file } = one('C08');
    expect(file.lesions.find(({ id }) => id === 'mass')?.measurements).toMatchObject([{ millimetres: 70 }]);
    expect(file.treatments.find(({ drug }) => drug === 'lenvatinib')).toMatchObject({ dose: '24 mg/day', ongoing: true });
  });

  it('C11: ECOG 3 and no radioiodine ever', () => {
    const { file } = one('C11');
    expect(file.performance).toMatchObject([{ ecog: 3, provenance: 'PUBLISHED' }]);
    expect(file.treatments.some(({ kind }) => kind === 'RADIOIODINE')).toBe(false);
  });

  it('no activity that a report leaves out is passed off as published', () => {
    const published = cases.flatMap(({ id, file }) =>
      file.treatments.filter(({ activity, provenance }) => activity !== null && provenance === 'PUBLISHED').map(() => id),
    );
    expect(published).toEqual(['C01', 'C01', 'C06']);
  });
});

it.each([
  ['C01', 'EURACAN_LEAFLET', 'S3', 'MET'],
  ['C01', 'ATA_2015_R91', 'A', 'NOT_MET'],
  ['C01', 'ATA_2015_R91', 'C', 'INSUFFICIENT_DATA'],
  ['C01', 'ATA_2015_R91', 'D', 'MET'],
  ['C01', 'ATA_2025_R59', 'STRONG_II', 'MET'],
  ['C02', 'EURACAN_LEAFLET', 'S1', 'MET'],
  ['C02', 'ATA_2015_R91', 'C', 'MET'],
  ['C02', 'ATA_2015_R91', 'D', 'INSUFFICIENT_DATA'],
  ['C04', 'EURACAN_LEAFLET', 'S1', 'MET'],
  ['C04', 'ATA_2015_R91', 'A', 'INSUFFICIENT_DATA'],
  ['C04', 'ATA_2015_R91', 'B', 'INSUFFICIENT_DATA'],
  ['C05', 'EURACAN_LEAFLET', 'S3', 'MET'],
  ['C05', 'ATA_2015_R91', 'D', 'INSUFFICIENT_DATA'],
  ['C06', 'ATA_2015_R91', 'A', 'MET'],
  ['C06', 'ATA_2025_R59', 'SUPPLEMENTAL_A', 'MET'],
  ['C08', 'ATA_2015_R91', 'A', 'INSUFFICIENT_DATA'],
  ['C08', 'ATA_2015_R91', 'B', 'INSUFFICIENT_DATA'],
  ['C09', 'EURACAN_LEAFLET', 'S1', 'MET'],
  ['C09', 'ATA_2015_R91', 'A', 'MET'],
  ['C09', 'ATA_2025_R59', 'PRECONDITION', 'INSUFFICIENT_DATA'],
  ['C11', 'ATA_2025_R59', 'STRONG_I', 'NOT_DIAGNOSABLE'],
  ['C12', 'EURACAN_LEAFLET', 'S3', 'MET'],
  ['C14', 'ATA_2015_R91', 'A', 'INSUFFICIENT_DATA'],
  ['C17', 'ATA_2015_R91', 'A', 'NOT_MET'],
  ['C17', 'ATA_2015_R91', 'D', 'NOT_MET'],
  ['C19', 'ATA_2015_R91', 'C', 'MET'],
  ['C19', 'ATA_2025_R59', 'STRONG_I', 'NOT_MET'],
  ['C19', 'ATA_2025_R59', 'STRONG_II', 'NOT_MET'],
])('%s answers %s %s with %s, as its report bears out', (id, ruleSet, criterion, state) => {
  expect(answer(id, ruleSet, criterion)).toBe(state);
});

describe('the files to try the import with', () => {
  const read = (name: string) => readFileSync(join(__dirname, '../importable', name), 'utf8');

  it('hold C09 as the program writes it, and it comes in whole', () => {
    expect(read('published-case-c09.json')).toBe(importableCase(IMPORTABLE_CASE_DAY));
    const result = importCaseDocument(JSON.parse(read('published-case-c09.json')));
    expect(result).toMatchObject({ ok: true, notTaken: [], patient: { family: 'Rivaudel (synthetic)' } });
  });

  it('hold an mCODE bundle that comes in', () => {
    const result = importBundle(JSON.parse(read('mcode-example-jenny-m.json')), { newId: (resource) => resource });
    expect(result).toMatchObject({ ok: true, patient: { family: 'M', given: 'Jenny' } });
  });
});

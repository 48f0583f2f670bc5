import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCaseFile } from '@consilium/tumour-board';
import { importBundle } from './import-bundle.js';
import type { ImportLine, ImportResult } from './import-result.js';

type Imported = Extract<ImportResult, { ok: true }>;
interface Entry {
  fullUrl?: string;
  resource?: Record<string, unknown>;
}
interface Bundle {
  resourceType: string;
  entry: Entry[];
}

const folder = join(__dirname, '../test-data');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const bundles = new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Bundle]));
const jenny = bundles.get('Bundle-mcode-patient-bundle-jenny-m.json') as Bundle;
const newId = (resource: string) => resource;

function imported(bundle: unknown): Imported {
  const result = importBundle(bundle, { newId });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function lineOf(result: Imported, resource: string): ImportLine | undefined {
  return [...result.taken, ...result.notTaken].find((line) => line.resource === resource);
}

/** A small bundle of one thyroid patient with the given resources about her. */
function bundleWith(...resources: Record<string, unknown>[]): Bundle {
  const about = resources.map((resource) => ({ resource: { subject: { reference: 'Patient/p' }, status: 'final', ...resource } }));
  return { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient', id: 'p', name: [{ family: 'Probe' }] } }, ...about] };
}

function lab(code: string, valueQuantity: unknown, rest: Record<string, unknown> = {}) {
  return {
    resourceType: 'Observation',
    id: 'lab',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code, display: 'a test' }] },
    effectiveDateTime: '2024-03-12T08:00:00+01:00',
    valueQuantity,
    ...rest,
  };
}

describe.each(files)('%s', (name) => {
  const bundle = bundles.get(name) as Bundle;
  const result = imported(bundle);

  it('answers for every resource exactly once', () => {
    const answered = [...result.taken, ...result.notTaken].map((line) => line.resource).sort();
    const held = bundle.entry.map(({ resource }) => `${String(resource?.['resourceType'])}/${String(resource?.['id'])}`).sort();
    expect(answered).toEqual(held);
  });

  it('gives a case file that can be stored, with every entry marked as imported', () => {
    expect(parseCaseFile(result.file)).toMatchObject({ ok: true });
    const provenances = Object.values(result.file).flatMap((section) =>
      Array.isArray(section) ? section.map((entry) => entry.provenance) : [],
    );
    expect(new Set(provenances).size).toBeLessThanOrEqual(1);
    expect(provenances.every((provenance) => provenance === 'IMPORTED')).toBe(true);
  });

  it('gives the same again', () => {
    expect(imported(structuredClone(bundle))).toEqual(result);
  });

  it('says in words what each line is', () => {
    for (const line of [...result.taken, ...result.notTaken]) expect(line.label).toMatch(/\S/);
  });
});

describe('the mCODE example patient Jenny M', () => {
  const result = imported(jenny);
  const { file } = result;

  it('brings her identity, and not her address', () => {
    expect(result.patient).toEqual({
      family: 'M',
      given: 'Jenny',
      birthDate: '1965-01-01',
      sex: 'FEMALE',
      identifiers: [{ system: 'http://hospital.example.org', value: 'MRN1234' }],
      language: 'en',
    });
    expect(lineOf(result, 'Patient/cancer-patient-jenny-m')).toMatchObject({
      code: 'TAKEN_IN_PART',
      values: { notTaken: 'address, contact, extension' },
    });
  });

  it('brings the diagnosis with TNM, and her age computed from it', () => {
    expect(file.diagnosis).toMatchObject({
      histology: null,
      histologyDetail: 'Infiltrating duct carcinoma; Primary malignant neoplasm of female left breast',
      diagnosedOn: '2018-03-16',
      t: '3',
      n: '0',
      m: '0',
      tnmVersion: '8',
      ageAtDiagnosis: 53,
    });
  });

  it('does not choose between the two stages that the example states', () => {
    expect(lineOf(result, 'Condition/primary-cancer-condition-jenny-m')?.parts).toContainEqual({
      part: 'stage',
      code: 'COMPUTED_NOT_IMPORTED',
      values: { stated: 'American Joint Committee on Cancer stage IIIC' },
    });
    expect(lineOf(result, 'Observation/tnm-clinical-stage-group-jenny-m')).toMatchObject({
      code: 'COMPUTED_NOT_IMPORTED',
      values: { stated: 'American Joint Committee on Cancer stage IIB' },
    });
  });

  it('brings surgery, biopsy, four drugs and both irradiated volumes', () => {
    expect(
      file.treatments.map(({ kind, drug, description, doseGray, fractions }) => [
        kind,
        drug ?? description?.slice(0, 27),
        doseGray,
        fractions,
      ]),
    ).toEqual([
      ['SYSTEMIC', 'cyclophosphamide', null, null],
      ['SYSTEMIC', 'DOXOrubicin', null, null],
      ['SYSTEMIC', 'PACLitaxel', null, null],
      ['SYSTEMIC', 'anastrozole', null, null],
      ['SURGERY', 'Excision of part of breast', null, null],
      ['RADIOTHERAPY', 'External beam radiation the', 60, 30],
      ['RADIOTHERAPY', 'External beam radiation the', 50, 25],
      ['OTHER', 'Biopsy of breast using ultr', null, null],
    ]);
  });

  it('brings ECOG, course, variant, and the pathology findings as the report that they belong to', () => {
    expect(file.performance).toMatchObject([{ ecog: 0, assessedOn: '2018-04-12' }]);
    expect(file.diseaseStatus).toMatchObject([{ course: 'RESPONSE', basis: 'STRUCTURAL', assessedOn: '2018-11-01' }]);
    expect(file.molecular).toMatchObject([{ gene: 'PALB2', result: 'DETECTED', reportId: 'DiagnosticReport/genomics-report-jenny-m' }]);
    const [genomics, pathology] = file.reports;
    expect(genomics?.conclusion).toContain('BRCA1, BRCA2, CDH1, PALB2, PTEN, STK11, TP53');
    expect(pathology).toMatchObject({ kind: 'PATHOLOGY', author: 'Dr. Peter Pathologist' });
    expect(pathology?.conclusion).toContain('Estrogen receptor Ag [Presence] in Breast cancer specimen by Immune stain: Positive');
    expect(pathology?.conclusion).toContain('longest dimension 2.5 centimeters');
  });

  it('names what is missing from the bundle, and never makes a comorbidity of an absent one', () => {
    expect(lineOf(result, 'Observation/cancer-related-comorbidities-jenny-m')).toMatchObject({ code: 'REFERENCE_NOT_IN_BUNDLE' });
    expect(file.comorbidities).toEqual([]);
    expect(lineOf(result, 'DiagnosticReport/us-core-diagnosticreport-lab-jenny-m')?.parts).toContainEqual({
      part: 'result',
      code: 'REFERENCE_NOT_IN_BUNDLE',
      values: { reference: 'Observation/us-core-observation-lab-tumor-grade-jenny-m' },
    });
  });
});

describe('the genomics example', () => {
  const { file } = imported(bundles.get('Bundle-gx-genomic-bundle-adam-anyperson.json'));

  it('reads a fusion as one finding and a pertinent negative as one per gene', () => {
    expect(file.molecular.find(({ gene }) => gene === 'MET-ALK')).toMatchObject({ result: 'DETECTED' });
    expect(file.molecular.filter(({ result }) => result === 'NOT_DETECTED').map(({ gene }) => gene)).toEqual(['NRAS', 'KIT', 'BRAF']);
  });
});

describe('the patient summaries', () => {
  it('take current medicines only, and keep the state of an ended illness', () => {
    const result = imported(bundles.get('Bundle-bundle-ips-all-sections.json'));
    expect(result.file.medicines.map(({ name }) => name)).not.toContain('cilazapril 500 microgram tablet, 90');
    expect(result.file.comorbidities.map(({ description }) => description)).toContain('Fever (resolved)');
    expect(result.notTaken.filter(({ code }) => code === 'NOT_CURRENT')).toHaveLength(1);
  });

  it('take a medicine through the resource that names it', () => {
    const result = imported(bundles.get('Bundle-bundle-minimal.json'));
    expect(result.file.medicines).toMatchObject([{ name: 'Product containing anastrozole' }]);
    expect(lineOf(result, 'Medication/95db7c92-566a-4ded-896b-2220ab244a9e')).toMatchObject({ target: 'medicines', code: 'TAKEN' });
  });
});

describe('what is no bundle of one patient is refused as a whole', () => {
  const nested = (levels: number): unknown => (levels === 0 ? {} : { inner: nested(levels - 1) });

  it.each([
    ['nesting without end', { resourceType: 'Bundle', entry: [nested(200)] }, 'NESTED_TOO_DEEPLY'],
    ['text', 'a bundle', 'NOT_A_JSON_OBJECT'],
    ['nothing', null, 'NOT_A_JSON_OBJECT'],
    ['a list', [], 'NOT_A_JSON_OBJECT'],
    ['a lone patient', { resourceType: 'Patient' }, 'NOT_A_BUNDLE'],
    ['a bundle of nobody', { resourceType: 'Bundle', entry: [] }, 'NO_PATIENT'],
    ['a bundle without entries', { resourceType: 'Bundle' }, 'NO_PATIENT'],
    [
      'two patients',
      { resourceType: 'Bundle', entry: ['a', 'b'].map((id) => ({ resource: { resourceType: 'Patient', id } })) },
      'SEVERAL_PATIENTS',
    ],
  ])('%s', (_, bundle, code) => {
    expect(importBundle(bundle, { newId })).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe('laboratory values', () => {
  it('keep comparator and unit of thyroglobulin as reported', () => {
    const { file } = imported(bundleWith(lab('3013-0', { value: 0.2, comparator: '<', code: 'ng/mL', unit: 'ng/mL' })));
    expect(file.laboratory).toMatchObject([
      { analyte: 'THYROGLOBULIN', result: { comparator: 'BELOW', value: 0.2 }, unit: 'ng/mL', takenOn: '2024-03-12', tshState: null },
    ]);
  });

  it.each([
    ['3016-3', 'm[IU]/L', 'TSH', 'mIU/L'],
    ['3016-3', 'u[IU]/mL', 'TSH', 'µIU/mL'],
    ['8098-6', 'k[IU]/L', 'THYROGLOBULIN_ANTIBODIES', 'kIU/L'],
    ['3013-0', 'ug/L', 'THYROGLOBULIN', 'µg/L'],
    ['17861-6', 'mg/dL', 'CALCIUM', 'mg/dL'],
  ])('reads %s in %s', (code, ucum, analyte, unit) => {
    const { file } = imported(bundleWith(lab(code, { value: 4, code: ucum })));
    expect(file.laboratory).toMatchObject([{ analyte, unit }]);
  });

  it.each([
    ['a unit that thyroglobulin is not measured in', lab('3013-0', { value: 5, code: 'mmol/L' }), 'UNIT_UNKNOWN'],
    ['a code and a display that name two units', lab('3016-3', { value: 5, code: 'm[IU]/L', unit: 'µIU/mL' }), 'UNIT_UNKNOWN'],
    ['an unknown code beside a known display', lab('3013-0', { value: 5, code: 'ng/dL', unit: 'ng/mL' }), 'UNIT_UNKNOWN'],
    ['no unit', lab('3013-0', { value: 5 }), 'UNIT_MISSING'],
    ['no value', lab('3013-0', { code: 'ng/mL' }), 'VALUE_MISSING'],
    ['a value in text', lab('3013-0', { value: '5', code: 'ng/mL' }), 'VALUE_NOT_USABLE'],
    ['a negative concentration', lab('3013-0', { value: -5, code: 'ng/mL' }), 'VALUE_NOT_USABLE'],
    ['at most', lab('3013-0', { value: 5, comparator: '<=', code: 'ng/mL' }), 'COMPARATOR_UNKNOWN'],
    ['two values', lab('3013-0', { value: 5, code: 'ng/mL' }, { valueString: '50' }), 'CONFLICTING_VALUES'],
    ['a preliminary value', lab('3013-0', { value: 5, code: 'ng/mL' }, { status: 'preliminary' }), 'STATUS_NOT_FINAL'],
    ['a value without status', lab('3013-0', { value: 5, code: 'ng/mL' }, { status: undefined }), 'STATUS_NOT_FINAL'],
    ['a value entered in error', lab('3013-0', { value: 5, code: 'ng/mL' }, { status: 'entered-in-error' }), 'ENTERED_IN_ERROR'],
    ['another patient', lab('3013-0', { value: 5, code: 'ng/mL' }, { subject: { reference: 'Patient/q' } }), 'OTHER_PATIENT'],
    ['nobody', lab('3013-0', { value: 5, code: 'ng/mL' }, { subject: undefined }), 'SUBJECT_MISSING'],
    ['a day that does not exist', lab('3013-0', { value: 5, code: 'ng/mL' }, { effectiveDateTime: '2024-02-30' }), 'INVALID_DATE'],
    ['no day', lab('3013-0', { value: 5, code: 'ng/mL' }, { effectiveDateTime: undefined }), 'DATE_MISSING'],
  ])('are not taken for %s', (_, observation, code) => {
    const result = imported(bundleWith(observation));
    expect(result.file.laboratory).toEqual([]);
    expect(lineOf(result, 'Observation/lab')).toMatchObject({ code });
  });

  it('split a blood pressure into its two numbers and keep the weight in its unit', () => {
    const { file } = imported(bundles.get('Bundle-bundle-ips-all-sections.json'));
    const [weight, systolic, diastolic] = ['BODY_WEIGHT', 'SYSTOLIC_PRESSURE', 'DIASTOLIC_PRESSURE'].map((analyte) =>
      file.laboratory.find((result) => result.analyte === analyte),
    );
    expect(weight).toMatchObject({ result: { value: 91.5 }, unit: 'kg', takenOn: '2024-04-10' });
    expect(systolic).toMatchObject({ result: { value: 140 }, unit: 'mmHg' });
    expect(diastolic).toMatchObject({ unit: 'mmHg' });
    expect(imported(jenny).file.laboratory.find(({ analyte }) => analyte === 'BODY_WEIGHT')).toMatchObject({
      result: { value: 155 },
      unit: 'lb',
    });
  });

  it('never take thyroglobulin of a needle wash-out for that of the blood', () => {
    const { file } = imported(bundleWith(lab('53920-5', { value: 900, unit: 'ng/mL' })));
    expect(file.laboratory).toMatchObject([{ analyte: 'OTHER', name: 'a test' }]);
  });
});

describe('a thyroid case', () => {
  const papillary = {
    resourceType: 'Condition',
    id: 'primary',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '255029007', display: 'Papillary thyroid carcinoma (disorder)' }] },
    onsetDateTime: '2020-05-01',
  };
  const bone = {
    resourceType: 'Condition',
    id: 'bone',
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C79.5', display: 'Secondary malignant neoplasm of bone' }] },
    onsetDateTime: '2021',
  };

  it('reads histology, metastases and their size', () => {
    const size = {
      resourceType: 'Observation',
      id: 'size',
      code: { coding: [{ system: 'http://loinc.org', code: '21889-1' }] },
      focus: [{ reference: 'Condition/bone' }],
      effectiveDateTime: '2022-01-10',
      valueQuantity: { value: 2.3, code: 'cm' },
    };
    const { file } = imported(bundleWith(size, papillary, bone));
    expect(file.diagnosis).toMatchObject({ histology: 'PAPILLARY', phase: 'METASTATIC' });
    expect(file.lesions).toMatchObject([{ site: 'BONE', firstSeenOn: '2021', measurements: [{ millimetres: 23 }] }]);
  });

  it('reads a tumour as a lesion, or as another name of one, and its size with it', () => {
    const tumour = (id: string, rest: Record<string, unknown>) => ({
      resourceType: 'BodyStructure',
      id,
      status: undefined,
      meta: { profile: ['http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-tumor'] },
      location: { coding: [{ system: 'http://snomed.info/sct', code: '39607008', display: 'Lung structure (body structure)' }] },
      ...rest,
    });
    const size = (focus: string, value: number) => ({
      resourceType: 'Observation',
      id: `size-${value}`,
      code: { coding: [{ system: 'http://loinc.org', code: '21889-1' }] },
      focus: [{ reference: focus }],
      effectiveDateTime: '2022-01-10',
      valueQuantity: { value, code: 'mm' },
    });
    const related = [{ url: 'http://x/mcode-related-condition', valueReference: { reference: 'Condition/bone' } }];
    const { file } = imported(
      bundleWith(
        tumour('own', {}),
        tumour('other-name', { extension: related }),
        bone,
        size('BodyStructure/own', 9),
        size('BodyStructure/other-name', 31),
      ),
    );
    expect(file.lesions.map(({ site, measurements }) => [site, measurements.map(({ millimetres }) => millimetres)])).toEqual([
      ['BONE', [31]],
      ['LUNG', [9]],
    ]);
  });

  it('names an irradiated volume by the body structure that describes it', () => {
    const volume = { resourceType: 'BodyStructure', id: 'volume', status: undefined, description: 'left iliac bone' };
    const address = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume';
    const radiotherapy = {
      resourceType: 'Procedure',
      id: 'rt',
      status: 'completed',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '1217123003' }] },
      extension: [
        {
          url: address,
          extension: [
            { url: 'volume', valueReference: { reference: 'BodyStructure/volume' } },
            { url: 'totalDoseDelivered', valueQuantity: { value: 800, code: 'cGy' } },
            { url: 'fractionsDelivered', valueUnsignedInt: 1 },
          ],
        },
      ],
    };
    const result = imported(bundleWith(volume, radiotherapy));
    expect(result.file.treatments).toMatchObject([{ doseGray: 8, fractions: 1, description: 'Radiotherapy course; left iliac bone' }]);
    expect(lineOf(result, 'BodyStructure/volume')).toMatchObject({ code: 'TAKEN', target: 'treatments' });
  });

  it('reads radioiodine with its activity in the unit that was entered', () => {
    const iodine = {
      resourceType: 'MedicationAdministration',
      id: 'rai',
      status: 'completed',
      medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'V10XA01', display: 'sodium iodide (131I)' }] },
      effectiveDateTime: '2021-02-03',
      dosage: { dose: { value: 160, code: 'mCi', system: 'http://unitsofmeasure.org' } },
    };
    const { file } = imported(bundleWith(iodine));
    expect(file.treatments).toMatchObject([
      { kind: 'RADIOIODINE', activity: { megabecquerel: 5920, enteredValue: '160', enteredUnit: 'mCi' }, purpose: null, ongoing: false },
    ]);
  });

  it('chooses no diagnosis when two primaries are confirmed', () => {
    const result = imported(bundleWith(papillary, { ...papillary, id: 'second' }));
    expect(result.file.diagnosis.histology).toBeNull();
    expect(result.notTaken.map(({ code }) => code)).toEqual(['SEVERAL_PRIMARIES', 'SEVERAL_PRIMARIES']);
  });

  it('prefers the pathological category and cancels contradicting ones', () => {
    const category = (id: string, code: string, display: string) => ({
      resourceType: 'Observation',
      id,
      code: { coding: [{ system: 'http://snomed.info/sct', code }] },
      valueCodeableConcept: { text: display },
    });
    const better = imported(bundleWith(category('c', '399504009', 'cT2'), category('p', '384625004', 'pT3a')));
    expect(better.file.diagnosis.t).toBe('3a');
    expect(lineOf(better, 'Observation/c')).toMatchObject({ code: 'SUPERSEDED', values: { taken: 'pT3a' } });
    const torn = imported(bundleWith(category('c', '399534004', 'cN0'), category('d', '399534004', 'cN1b')));
    expect(torn.file.diagnosis.n).toBeNull();
    expect(torn.notTaken.map(({ code }) => code)).toEqual(['CONFLICTING_VALUES', 'CONFLICTING_VALUES']);
  });

  it('takes neither of two different resources under one id', () => {
    const result = imported(bundleWith(papillary, { ...papillary, onsetDateTime: '2019-01-01' }));
    expect(result.file.diagnosis.diagnosedOn).toBeNull();
    expect(result.notTaken.map(({ code }) => code)).toEqual(['CONFLICTING_VERSIONS', 'CONFLICTING_VERSIONS']);
    expect(imported(bundleWith(papillary, papillary)).notTaken.map(({ code }) => code)).toEqual(['DUPLICATE']);
  });
});

describe('whatever is sent', () => {
  it('what the case file itself would refuse is not taken, nor referred to', () => {
    const dirty = structuredClone(jenny);
    const find = (id: string) => dirty.entry.find(({ resource }) => resource?.['id'] === id)?.resource ?? {};
    find('cancer-related-medication-request-doxorubicin-jenny-m')['medicationCodeableConcept'] = { text: 'x'.repeat(201) };
    find('genomics-report-jenny-m')['conclusion'] = 'x'.repeat(20_001);
    const result = imported(dirty);
    expect(parseCaseFile(result.file)).toMatchObject({ ok: true });
    expect(lineOf(result, 'MedicationRequest/cancer-related-medication-request-doxorubicin-jenny-m')).toMatchObject({
      code: 'FORM_INVALID',
      values: { field: 'drug', problem: 'TOO_LONG' },
    });
    expect(result.file.molecular).toMatchObject([{ gene: 'PALB2', reportId: null }]);
  });

  const everything = [...bundles.values()];

  it('any part of a bundle comes in, and each entry is answered for', () => {
    const anyBundle = fc.constantFrom(...everything).chain((bundle) => fc.tuple(fc.constant(bundle), fc.subarray(bundle.entry)));
    fc.assert(
      fc.property(anyBundle, ([bundle, entry]) => {
        const result = importBundle({ ...bundle, entry }, { newId });
        if (!entry.some(({ resource }) => resource?.['resourceType'] === 'Patient')) return !result.ok;
        return result.ok && result.taken.length + result.notTaken.length === entry.length && parseCaseFile(result.file).ok;
      }),
      { numRuns: 100 },
    );
  });

  it('dirty input never throws, is answered for, and gives a case file that can be stored', () => {
    const dirt = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('', '2024-13-45', -1, 1e300, 'x'.repeat(30_000), [], {}, null, '__proto__', 'constructor'),
    );
    const mutated = fc.tuple(fc.constantFrom(...everything), fc.array(fc.tuple(fc.nat(), dirt), { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(mutated, ([bundle, changes]) => {
        const dirty = structuredClone(bundle) as unknown;
        for (const [where, value] of changes) replaceNode(dirty, where, value);
        const result = importBundle(dirty, { newId });
        if (!result.ok) return result.problems.length > 0;
        const entries = (dirty as { entry: unknown[] }).entry;
        return result.taken.length + result.notTaken.length === entries.length && parseCaseFile(result.file).ok;
      }),
      { numRuns: 500 },
    );
  });
});

/** Puts `value` in place of the `where`-th property below `root`, counted around. */
function replaceNode(root: unknown, where: number, value: unknown): void {
  const slots: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      slots.push([node as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(root);
  const slot = slots[where % slots.length];
  if (slot) slot[0][slot[1]] = value;
}

import type { DiseaseCourse, DiseaseStatus } from '@consilium/tumour-board';
import { codesIn, extensionsOf, hasCode, LOINC, SNOMED, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, optionalDate, taken, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';

const DISEASE_STATUS = '97509-4';
/** SNOMED CT findings of mcode-condition-status-trend; "undetermined" is no judgement of the course. */
const COURSES = new Map<string, DiseaseCourse>([
  ['268910001', 'RESPONSE'],
  ['359746009', 'STABLE'],
  ['271299001', 'PROGRESSION'],
]);
/** Kinds of evidence (SNOMED CT): imaging and histopathology show structure, laboratory data a biochemical course. */
const BASES = new Map<string, DiseaseStatus['basis']>([
  ['363679005', 'STRUCTURAL'],
  ['252416005', 'STRUCTURAL'],
  ['386344002', 'BIOCHEMICAL'],
]);

export function isDiseaseStatus({ body }: BundleResource): boolean {
  return hasCode(LOINC, body['code'], DISEASE_STATUS);
}

/** The doctor's judgement of the course (mcode-cancer-disease-status); one that does not say what it rests on is not taken. */
export function readDiseaseStatus(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const value = body['valueCodeableConcept'];
  if (value === undefined) return notTaken('VALUE_MISSING');
  const course = codesIn(SNOMED, value).map((code) => COURSES.get(code))[0];
  if (course === undefined) return notTaken('VALUE_NOT_USABLE', { value: wordsOf(value) ?? '' });
  const evidence = extensionsOf(body, 'mcode-cancer-disease-status-evidence-type').map((extension) => extension['valueCodeableConcept']);
  const bases = evidence.flatMap((concept) => codesIn(SNOMED, concept)).map((code) => BASES.get(code));
  const basis = bases.includes('STRUCTURAL') ? 'STRUCTURAL' : bases.find((found) => found !== undefined);
  if (basis === undefined) return notTaken('BASIS_UNKNOWN', { evidence: evidence.map(wordsOf).join(', ') });

  const parts: ImportPart[] = [];
  intake.file.diseaseStatus.push({
    ...importedEntry(intake, resource.key),
    course,
    basis,
    assessedOn: optionalDate(firstDate(body, 'effectiveDateTime'), 'effectiveDateTime', parts),
    reportId: null,
    remark: [wordsOf(value), ...evidence.map(wordsOf)].filter((words) => words !== null).join('; ') || null,
  });
  return taken('diseaseStatus', parts);
}

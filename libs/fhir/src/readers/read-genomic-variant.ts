import type { MolecularResult } from '@consilium/tumour-board';
import { codingsOf, codesIn, hasCode, LOINC, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { objectsOf, type Json } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { refusalOf } from '../bundle/admissible.js';
import { importedEntry, notTaken, optionalDate, taken, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';

const VARIANT = '69548-6';
const GENE = '48018-6';
const REPORTING = 'http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs';
/** LOINC answers: present, absent. "No call" and "indeterminate" are no result. */
const RESULTS = new Map<string, MolecularResult>([
  ['LA9633-4', 'DETECTED'],
  ['LA9634-2', 'NOT_DETECTED'],
]);
/** What names the alteration, best first: the whole variant, transcript, protein, genome, kind of change. */
const ALTERATION = ['81252-9', '48004-6', '48005-3', '81290-9', '48019-4'];

export function isGenomicVariant({ body }: BundleResource): boolean {
  return hasCode(LOINC, body['code'], VARIANT);
}

/**
 * Genomic variants (mcode-genomic-variant). A variant that is present in two genes is one fusion; one that is absent
 * from several genes is a negative finding for each.
 */
export function readGenomicVariant(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const value = body['valueCodeableConcept'];
  if (value === undefined) return notTaken('VALUE_MISSING');
  const result = codesIn(LOINC, value).map((code) => RESULTS.get(code))[0];
  if (result === undefined) return notTaken('VALUE_NOT_USABLE', { value: wordsOf(value) ?? '' });
  const components = objectsOf(body['component']);
  const genes = components.filter((component) => hasCode(LOINC, component['code'], GENE)).flatMap((component) => geneOf(component) ?? []);
  if (genes.length === 0) return notTaken('VALUE_MISSING', { part: 'gene' });

  const parts: ImportPart[] = [];
  const reportedOn = optionalDate(firstDate(body, 'effectiveDateTime', 'issued'), 'effectiveDateTime', parts);
  const named = result === 'DETECTED' ? [genes.join('-')] : genes;
  named.forEach((gene, index) => {
    intake.file.molecular.push({
      ...importedEntry(intake, index === 0 ? resource.key : `${resource.key}#${index + 1}`),
      gene,
      alteration: alterationOf(components),
      result,
      method: wordsOf(body['method']),
      reportedOn,
      reportId: reportOf(resource, intake),
    });
  });
  return taken('molecular', parts);
}

function geneOf(component: Json): string | null {
  return (
    codingsOf(component['valueCodeableConcept']).find((coding) => coding.display !== null)?.display ??
    wordsOf(component['valueCodeableConcept'])
  );
}

function alterationOf(components: Json[]): string | null {
  const words = (code: string) =>
    components
      .filter((component) => hasCode(LOINC, component['code'], code))
      .map((component) => wordsOf(component['valueCodeableConcept']))[0] ?? null;
  const whole = words('81252-9');
  if (whole !== null) return whole;
  const precise = [words('48004-6'), words('48005-3')].filter((text) => text !== null);
  if (precise.length > 0) return precise.join(', ');
  const rest = ALTERATION.map(words).find((text) => text !== null);
  if (rest) return rest;
  const consequence = components.find((component) => hasCode(REPORTING, component['code'], 'molecular-consequence'));
  return wordsOf(consequence?.['valueCodeableConcept']);
}

function reportOf(resource: BundleResource, intake: Intake): string | null {
  const report = intake.bundle.resources.find(
    (other) =>
      other.type === 'DiagnosticReport' &&
      refusalOf(other, intake.bundle) === null &&
      objectsOf(other.body['result']).some((reference) => intake.bundle.resolve(reference) === resource),
  );
  const id = report ? intake.newId(report.key) : null;
  return intake.file.reports.some((entry) => entry.id === id) ? id : null;
}

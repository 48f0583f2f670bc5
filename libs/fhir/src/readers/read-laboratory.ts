import type { Analyte, Comparator, LabResult } from '@consilium/tumour-board';
import { wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { numberOf, objectOf, objectsOf, textOf, type Json } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, part, taken, undated, use, type Intake, type Outcome } from '../intake.js';
import type { ImportPart, ImportReason, ImportValues } from '../import-result.js';
import { analyteOf, unitOf } from './analyte.js';

const COMPARATORS = new Map<string, Comparator>([
  ['<', 'BELOW'],
  ['>', 'ABOVE'],
]);

type Refusal = { code: ImportReason; values: ImportValues };

/** Whether an observation holds a measured quantity, which alone can be a laboratory value. */
export function hasQuantity({ body }: BundleResource): boolean {
  return objectOf(body['valueQuantity']) !== null;
}

/** The components that the board reads one by one: the two pressures of a blood pressure. */
export function measuredComponents({ body }: BundleResource): Json[] {
  return objectsOf(body['component']).filter((component) => analyteOf(component['code']) !== 'OTHER');
}

/**
 * A measured value (observation-lab, mcode-tumor-marker-test, vital signs) as the laboratory reported it. `<0.2 ng/mL`
 * stays below 0.2; a unit that the analyte is not measured in is refused, never guessed.
 */
export function readLaboratory(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const date = firstDate(body, 'effectiveDateTime', 'effectiveInstant');
  if (date.state !== 'KNOWN') return undated(date);

  const parts: ImportPart[] = [];
  if (body['interpretation'] !== undefined) {
    parts.push(part('interpretation', 'NO_PLACE_FOR_IT', { stated: wordsOf(objectsOf(body['interpretation'])[0]) ?? '' }));
  }
  if (body['note'] !== undefined) parts.push(part('note', 'NO_PLACE_FOR_IT'));
  const refusals: Refusal[] = [];
  const sources = hasQuantity(resource) ? [body] : measuredComponents(resource);
  sources.forEach((source, index) => {
    const measured = readQuantity(source);
    if ('code' in measured) return refusals.push(measured);
    return intake.file.laboratory.push({
      ...importedEntry(intake, index === 0 ? resource.key : `${resource.key}#${index + 1}`),
      ...measured,
      takenOn: date.date,
      assay: wordsOf(body['method']),
      laboratory: laboratoryOf(body, intake),
      tshState: null,
    });
  });
  const [first] = refusals;
  if (first !== undefined && refusals.length === sources.length) return notTaken(first.code, first.values);
  return taken('laboratory', [...parts, ...refusals.map(({ code, values }) => part('component', code, values))]);
}

function readQuantity(source: Json): Pick<LabResult, 'analyte' | 'name' | 'result' | 'unit' | 'upperLimit'> | Refusal {
  const quantity = objectOf(source['valueQuantity']) ?? {};
  const value = numberOf(quantity['value']);
  if (value === null) return { code: quantity['value'] === undefined ? 'VALUE_MISSING' : 'VALUE_NOT_USABLE', values: {} };
  if (value < 0) return { code: 'VALUE_NOT_USABLE', values: { value } };
  const name = wordsOf(source['code']);
  if (name === null) return { code: 'CODE_UNKNOWN', values: {} };
  const stated = textOf(quantity['comparator']);
  const comparator = stated === null ? 'EQUAL' : COMPARATORS.get(stated);
  if (comparator === undefined) return { code: 'COMPARATOR_UNKNOWN', values: { comparator: stated ?? '' } };
  const analyte = analyteOf(source['code']);
  const unit = unitOf(quantity, analyte);
  if (unit === null) {
    const found = textOf(quantity['unit']) ?? textOf(quantity['code']);
    return found === null ? { code: 'UNIT_MISSING', values: { value } } : { code: 'UNIT_UNKNOWN', values: { unit: found, value } };
  }
  return {
    analyte,
    name: analyte === 'OTHER' ? name : null,
    result: { comparator, value },
    unit,
    upperLimit: upperLimit(source, unit, analyte),
  };
}

function upperLimit(source: Json, unit: string, analyte: Analyte): number | null {
  for (const range of objectsOf(source['referenceRange'])) {
    const high = objectOf(range['high']);
    if (high !== null && unitOf(high, analyte) === unit) return numberOf(high['value']);
  }
  return null;
}

function laboratoryOf(body: Json, intake: Intake): string | null {
  for (const reference of objectsOf(body['performer'])) {
    const found = intake.bundle.resolve(reference);
    if (found?.type === 'Organization') {
      use(intake, reference, 'laboratory');
      return textOf(found.body['name']);
    }
  }
  return null;
}

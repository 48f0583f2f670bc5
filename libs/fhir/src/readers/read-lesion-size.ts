import { hasCode, LOINC, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { numberOf, objectOf, objectsOf, textOf } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { notTaken, taken, undated, type Intake, type Outcome } from '../intake.js';

const TUMOUR_SIZE = '21889-1';
const LONGEST_DIMENSION = '33728-7';
const MILLIMETRES = new Map([
  ['mm', 1],
  ['cm', 10],
]);

/** Half a metre is no lesion. */
const LARGEST = 500;

/** A size with a focus is that of a lesion followed over time; one without is a pathologist's measure of a specimen. */
export function isLesionSize({ body }: BundleResource): boolean {
  return hasCode(LOINC, body['code'], TUMOUR_SIZE) && body['specimen'] === undefined;
}

/** The longest dimension (mcode-tumor-size) as a measurement of the metastasis that it focuses on, in millimetres. */
export function readLesionSize(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const lesionIds = objectsOf(body['focus']).flatMap((reference) => {
    const found = intake.bundle.resolve(reference);
    return found === null ? [] : [intake.lesionIds.get(found)];
  });
  const lesion = intake.file.lesions.find(({ id }) => lesionIds.includes(id));
  if (lesion === undefined) return notTaken('NO_LESION_FOR_IT');
  const longest = objectsOf(body['component']).find((component) => hasCode(LOINC, component['code'], LONGEST_DIMENSION));
  const quantity = objectOf(longest?.['valueQuantity']) ?? objectOf(body['valueQuantity']);
  const value = numberOf(quantity?.['value']);
  if (value === null) return notTaken('VALUE_MISSING');
  if (value <= 0 || quantity?.['comparator'] !== undefined) return notTaken('VALUE_NOT_USABLE', { value });
  const unit = textOf(quantity?.['code']) ?? textOf(quantity?.['unit']) ?? '';
  const factor = MILLIMETRES.get(unit);
  if (factor === undefined) return unit === '' ? notTaken('UNIT_MISSING', { value }) : notTaken('UNIT_UNKNOWN', { unit, value });
  if (value * factor > LARGEST) return notTaken('VALUE_NOT_USABLE', { value });
  const date = firstDate(body, 'effectiveDateTime');
  if (date.state !== 'KNOWN') return undated(date);
  lesion.measurements.push({
    id: intake.newId(resource.key),
    reportId: null,
    takenOn: date.date,
    millimetres: Math.round(value * factor * 1000) / 1000,
    sliceMillimetres: null,
  });
  return taken('lesions', wordsOf(body['method']) === null ? [] : [{ part: 'method', code: 'NO_PLACE_FOR_IT', values: {} }]);
}

import { followsProfile, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { objectOf, objectsOf } from '../bundle/json.js';
import { observationInWords } from '../bundle/observation-words.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, taken, undated, type Intake, type Outcome, type Reader } from '../intake.js';
import { analyteOf } from './analyte.js';
import { isComorbidityList, readComorbidityList } from './read-comorbidity-list.js';
import { isDiseaseStatus, readDiseaseStatus } from './read-disease-status.js';
import { isGenomicVariant, readGenomicVariant } from './read-genomic-variant.js';
import { hasQuantity, measuredComponents, readLaboratory } from './read-laboratory.js';
import { isEcog, readEcog } from './read-performance.js';
import { isTnm, readTnm } from './read-tnm.js';
import { isLesionSize, readLesionSize } from './read-lesion-size.js';

/** The kinds of observation that have a section of their own, whichever report they belong to. */
const KINDS: [is: (resource: BundleResource) => boolean, read: Reader][] = [
  [isTnm, readTnm],
  [isEcog, readEcog],
  [isDiseaseStatus, readDiseaseStatus],
  [isGenomicVariant, readGenomicVariant],
  [isComorbidityList, readComorbidityList],
  [isLesionSize, readLesionSize],
];

export function hasItsOwnPlace(resource: BundleResource): boolean {
  return KINDS.some(([is]) => is(resource));
}

/** Observations: by kind; laboratory quantities as values; other laboratory findings as a short report. */
export function readObservation(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const values = Object.keys(body).filter((name) => /^value[A-Z]/.test(name));
  if (values.length > 1) return notTaken('CONFLICTING_VALUES', { elements: values.join(', ') });
  const kind = KINDS.find(([is]) => is(resource));
  if (kind) return kind[1](resource, intake);
  if (isMeasured(resource)) return readLaboratory(resource, intake);
  return isLaboratory(resource) ? readFinding(resource, intake) : notTaken('NO_PLACE_FOR_IT');
}

/** A quantity from a laboratory, or one of the few others that the board reads: weight, blood pressure, QTc. */
function isMeasured(resource: BundleResource): boolean {
  if (hasQuantity(resource)) return isLaboratory(resource) || analyteOf(resource.body['code']) !== 'OTHER';
  return measuredComponents(resource).length > 0;
}

function isLaboratory({ body }: BundleResource): boolean {
  return (
    followsProfile(body, 'mcode-tumor-marker-test') ||
    objectsOf(body['category']).some((category) => objectsOf(category['coding']).some((coding) => coding['code'] === 'laboratory'))
  );
}

/** A laboratory finding in words ("Estrogen receptor: Positive") that no report of the bundle claims. */
function readFinding(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const words = observationInWords(body);
  if (words === null) {
    const absent = wordsOf(objectOf(body['dataAbsentReason']));
    return notTaken('VALUE_MISSING', absent === null ? {} : { reason: absent });
  }
  const date = firstDate(body, 'effectiveDateTime', 'issued');
  if (date.state !== 'KNOWN') return undated(date);
  intake.file.reports.push({
    ...importedEntry(intake, resource.key),
    kind: 'LABORATORY',
    modality: null,
    performedOn: date.date,
    author: null,
    organisation: null,
    regions: null,
    conclusion: words,
    iodinatedContrast: null,
    secondReading: null,
    treatmentId: null,
  });
  return taken('reports');
}

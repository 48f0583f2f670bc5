import { hasCode, LOINC } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, taken, undated, type Intake, type Outcome } from '../intake.js';

const ECOG = '89247-1';

export function isEcog({ body }: BundleResource): boolean {
  return hasCode(LOINC, body['code'], ECOG);
}

/** ECOG performance status (mcode-ecog-performance-status): an integer from 0 to 4. */
export function readEcog(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const ecog = body['valueInteger'];
  if (ecog === undefined) return notTaken('VALUE_MISSING');
  if (typeof ecog !== 'number' || !Number.isInteger(ecog) || ecog < 0 || ecog > 4)
    return notTaken('VALUE_NOT_USABLE', { value: String(ecog).slice(0, 40) });
  const date = firstDate(body, 'effectiveDateTime', 'effectiveInstant');
  if (date.state !== 'KNOWN') return undated(date);
  intake.file.performance.push({ ...importedEntry(intake, resource.key), ecog, assessedOn: date.date });
  return taken('performance');
}

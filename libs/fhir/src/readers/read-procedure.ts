import type { Treatment, TreatmentIntent } from '@consilium/tumour-board';
import { codesIn, extensionsOf, followsProfile, hasCode, SNOMED, wordsOf } from '../bundle/codeable.js';
import { readDate } from '../bundle/fhir-date.js';
import { numberOf, objectOf, objectsOf, textOf, type Json } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, optionalDate, part, referenceName, taken, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';
import { isRadioiodine } from './radioiodine.js';

const RADIOTHERAPY_COURSE = '1217123003';
const SURGICAL_CATEGORY = '387713003';
const INTENTS = new Map<string, TreatmentIntent>([
  ['373808002', 'CURATIVE'],
  ['363676003', 'PALLIATIVE'],
]);
const GRAY = new Map([
  ['Gy', 1],
  ['cGy', 0.01],
]);

/** A treatment of which nothing is known yet but its kind. */
export function blankTreatment(intake: Intake, resource: string, kind: Treatment['kind']): Treatment {
  return {
    ...importedEntry(intake, resource),
    kind,
    startedOn: null,
    endedOn: null,
    ongoing: false,
    description: null,
    site: null,
    intent: null,
    purpose: null,
    activity: null,
    preparation: null,
    tshAtActivity: null,
    doseGray: null,
    fractions: null,
    technique: null,
    drug: null,
    dose: null,
    stopReason: null,
    bestResponse: null,
  };
}

/** Procedures for the cancer: surgery, courses of radiotherapy, radioiodine, and what else was done because of it. */
export function readProcedure(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  if (followsProfile(body, 'mcode-radiotherapy-course-summary') || hasCode(SNOMED, body['code'], RADIOTHERAPY_COURSE)) {
    return readRadiotherapy(resource, intake);
  }
  const kind = kindOf(resource, intake);
  if (kind === null) return notTaken(body['report'] === undefined && isExamination(body) ? 'FINDINGS_MISSING' : 'NO_PLACE_FOR_IT');
  const parts: ImportPart[] = [];
  intake.file.treatments.push({
    ...blankTreatment(intake, resource.key, kind),
    ...periodOf(body, parts),
    description: wordsOf(body['code']),
    site: siteOf(body),
    intent: intentOf(body),
  });
  if (kind === 'RADIOIODINE') parts.push(part('activity', 'VALUE_MISSING'));
  return taken('treatments', parts);
}

function kindOf(resource: BundleResource, intake: Intake): Treatment['kind'] | null {
  const { body } = resource;
  if (isRadioiodine(body['code'])) return 'RADIOIODINE';
  if (followsProfile(body, 'mcode-cancer-related-surgical-procedure')) return 'SURGERY';
  if (!isForTheCancer(body, intake)) return null;
  return hasCode(SNOMED, body['category'], SURGICAL_CATEGORY) ? 'SURGERY' : 'OTHER';
}

/** Whether a stated reason is the primary cancer or one of its metastases that came in. */
export function isForTheCancer(body: Json, intake: Intake): boolean {
  return objectsOf(body['reasonReference']).some((reference) => {
    const reason = intake.bundle.resolve(reference);
    return (
      reason !== null &&
      (followsProfile(reason.body, 'mcode-primary-cancer-condition') ||
        intake.lesionIds.has(reason) ||
        codesIn(SNOMED, reason.body['code']).includes('363478007'))
    );
  });
}

function isExamination(body: Json): boolean {
  return /mammograph|scan|tomograph|ultraso|imaging|x-?ray|scintigra|endoscop/i.test(wordsOf(body['code']) ?? '');
}

/** One entry per irradiated volume: 60 Gy to the chest wall and 50 Gy to the nodes are two doses, not one of 110. */
function readRadiotherapy(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const parts: ImportPart[] = [];
  const period = periodOf(body, parts);
  const techniques = extensionsOf(body, 'mcode-radiotherapy-modality-and-technique').map((pair) =>
    objectsOf(pair['extension'])
      .map((extension) => wordsOf(extension['valueCodeableConcept']))
      .filter((words) => words !== null)
      .join(', '),
  );
  const volumes = extensionsOf(body, 'mcode-radiotherapy-dose-delivered-to-volume');
  (volumes.length === 0 ? [null] : volumes).forEach((volume, index) => {
    const dose = volume === null ? null : doseOf(volume, parts);
    const fractions =
      volume === null ? null : extensionsOf(volume, 'fractionsDelivered').map((extension) => numberOf(extension['valueUnsignedInt']))[0];
    const place = volume === null ? null : volumeName(volume, intake, parts);
    const ordinal = volumes.length > 1 ? `volume ${index + 1} of ${volumes.length}` : null;
    intake.file.treatments.push({
      ...blankTreatment(intake, index === 0 ? resource.key : `${resource.key}#${index + 1}`, 'RADIOTHERAPY'),
      ...period,
      description: [techniques.join('; ') || wordsOf(body['code']), place, ordinal].filter((words) => words !== null).join('; ') || null,
      site: siteOf(body),
      intent: intentOf(body),
      doseGray: dose,
      fractions: fractions ?? null,
    });
  });
  const reasons = objectsOf(body['reasonCode'])
    .map(wordsOf)
    .filter((words) => words !== null);
  if (reasons.length > 0) parts.push(part('reasonCode', 'NO_PLACE_FOR_IT', { stated: reasons.join(', ') }));
  return taken('treatments', parts);
}

function doseOf(volume: Json, parts: ImportPart[]): number | null {
  const quantity = objectOf(extensionsOf(volume, 'totalDoseDelivered')[0]?.['valueQuantity']);
  const value = numberOf(quantity?.['value']);
  if (value === null || value <= 0) {
    parts.push(part('totalDoseDelivered', value === null ? 'VALUE_MISSING' : 'VALUE_NOT_USABLE'));
    return null;
  }
  const unit = textOf(quantity?.['code']) ?? textOf(quantity?.['unit']) ?? '';
  const factor = GRAY.get(unit);
  if (factor === undefined) parts.push(part('totalDoseDelivered', unit === '' ? 'UNIT_MISSING' : 'UNIT_UNKNOWN', { unit, value }));
  return factor === undefined ? null : Math.round(value * factor * 1000) / 1000;
}

function volumeName(volume: Json, intake: Intake, parts: ImportPart[]): string | null {
  const reference = extensionsOf(volume, 'volume')[0]?.['valueReference'];
  if (reference === undefined) return null;
  const found = intake.bundle.resolve(reference);
  if (found === null) {
    parts.push(part('volume', 'REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(reference) }));
    return null;
  }
  intake.used.set(found, 'treatments');
  return textOf(found.body['description']) ?? wordsOf(found.body['location']);
}

function periodOf(body: Json, parts: ImportPart[]): Pick<Treatment, 'startedOn' | 'endedOn' | 'ongoing'> {
  const period = objectOf(body['performedPeriod']);
  const startedOn = optionalDate(readDate(period?.['start'] ?? body['performedDateTime']), 'performed', parts);
  const endedOn = optionalDate(readDate(period?.['end'] ?? body['performedDateTime']), 'performed', period === null ? [] : parts);
  return { startedOn, endedOn, ongoing: body['status'] === 'in-progress' && endedOn === null };
}

function siteOf(body: Json): string | null {
  return (
    objectsOf(body['bodySite'])
      .map(wordsOf)
      .filter((words) => words !== null)
      .join(', ') || null
  );
}

export function intentOf(body: Json): TreatmentIntent | null {
  const codes = extensionsOf(body, 'mcode-procedure-intent').flatMap((extension) => codesIn(SNOMED, extension['valueCodeableConcept']));
  return codes.map((code) => INTENTS.get(code)).find((intent) => intent !== undefined) ?? null;
}

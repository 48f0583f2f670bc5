import type { StopReason } from '@consilium/tumour-board';
import { codesIn, codingsOf, followsProfile, SNOMED, wordsOf } from '../bundle/codeable.js';
import { firstDate, readDate } from '../bundle/fhir-date.js';
import { objectOf, objectsOf, textOf, type Json } from '../bundle/json.js';
import { valueInWords } from '../bundle/observation-words.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, optionalDate, part, referenceName, taken, use, type Intake, type Outcome } from '../intake.js';
import type { ImportPart, ImportTarget } from '../import-result.js';
import { activityOf, isRadioiodine } from './radioiodine.js';
import { blankTreatment, intentOf, isForTheCancer } from './read-procedure.js';

const ORDERS = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];
const NO_INFORMATION = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';
const STOP_REASONS = new Map<string, StopReason>([
  ['266721009', 'PROGRESSION'],
  ['407563006', 'TOXICITY'],
  ['105480006', 'PATIENT_WISH'],
  ['443729008', 'COMPLETED'],
]);

/**
 * Medicines. Those given for the cancer (mcode-cancer-related-medication-*) are treatments, ¹³¹I with its activity;
 * all others that are in use are the patient's medicines.
 */
export function readMedication(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  if (body['doNotPerform'] === true) return notTaken('NOT_DONE', { status: 'doNotPerform' });
  const order = resource.type === 'MedicationRequest' ? textOf(body['intent']) : null;
  if (resource.type === 'MedicationRequest' && !ORDERS.includes(order ?? '')) return notTaken('NOT_DONE', { status: order ?? '' });

  const forCancer = isCancerMedication(body, intake);
  const concept = conceptOf(body, forCancer ? 'treatments' : 'medicines', intake);
  if (concept === null) return notTaken('REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(body['medicationReference']) });
  if (codingsOf(concept).some(({ system }) => system === NO_INFORMATION)) return notTaken('ABSENCE_STATEMENT');
  const name = wordsOf(concept);
  if (name === null) return notTaken('VALUE_MISSING');
  if (forCancer || isRadioiodine(concept)) return readTreatment(resource, concept, name, intake);

  if (resource.type !== 'MedicationStatement' && body['status'] !== 'active')
    return notTaken('NOT_CURRENT', { status: textOf(body['status']) ?? '' });
  intake.file.medicines.push({ ...importedEntry(intake, resource.key), name, dose: doseOf(body) });
  return taken('medicines');
}

function readTreatment(resource: BundleResource, concept: unknown, name: string, intake: Intake): Outcome {
  const { body } = resource;
  const parts: ImportPart[] = [];
  const radioiodine = isRadioiodine(concept);
  const { startedOn, endedOn } = periodOf(body, parts);
  const running = ['active', 'in-progress'].includes(textOf(body['status']) ?? '') && endedOn === null;
  if (resource.type === 'MedicationRequest')
    parts.push(part('status', 'ORDERED_NOT_PROVEN_GIVEN', { status: textOf(body['status']) ?? '' }));
  intake.file.treatments.push({
    ...blankTreatment(intake, resource.key, radioiodine ? 'RADIOIODINE' : 'SYSTEMIC'),
    startedOn,
    endedOn,
    ongoing: running && !radioiodine,
    intent: intentOf(body),
    description: radioiodine ? name : null,
    activity: radioiodine ? activityOfDose(body, parts) : null,
    drug: radioiodine ? null : name,
    dose: radioiodine ? null : doseOf(body),
    stopReason: stopReasonOf(body),
  });
  return taken('treatments', parts);
}

function isCancerMedication(body: Json, intake: Intake): boolean {
  const profiles = ['mcode-cancer-related-medication-request', 'mcode-cancer-related-medication-administration'];
  return profiles.some((profile) => followsProfile(body, profile)) || isForTheCancer(body, intake);
}

/** The medicine itself: stated in place, or a Medication of the bundle. */
function conceptOf(body: Json, target: ImportTarget, intake: Intake): unknown {
  if (body['medicationReference'] === undefined) return body['medicationCodeableConcept'] ?? {};
  return use(intake, body['medicationReference'], target)?.body['code'] ?? null;
}

function periodOf(body: Json, parts: ImportPart[]): { startedOn: string | null; endedOn: string | null } {
  const dosage = objectsOf(body['dosageInstruction'])[0];
  const bounds = objectOf(objectOf(objectOf(dosage?.['timing'])?.['repeat'])?.['boundsPeriod']);
  const period = objectOf(body['effectivePeriod']) ?? bounds;
  const start = period?.['start'] === undefined ? firstDate(body, 'effectiveDateTime', 'authoredOn') : readDate(period['start']);
  return { startedOn: optionalDate(start, 'start', parts), endedOn: optionalDate(readDate(period?.['end']), 'end', parts) };
}

/** The dose as the prescriber wrote it, else put together from its amounts. */
function doseOf(body: Json): string | null {
  const dosages = [...objectsOf(body['dosageInstruction']), ...objectsOf(body['dosage'])];
  const texts = dosages.map((dosage) => textOf(dosage['text']) ?? amountOf(dosage)).filter((text) => text !== null);
  return texts.join('; ') || null;
}

function amountOf(dosage: Json): string | null {
  const [rate] = objectsOf(dosage['doseAndRate']);
  return valueInWords({ valueQuantity: dosage['dose'] ?? rate?.['doseQuantity'] ?? rate?.['rateQuantity'] });
}

function activityOfDose(body: Json, parts: ImportPart[]) {
  const dosage = objectsOf(body['dosage'])[0] ?? objectsOf(body['dosageInstruction'])[0];
  const quantity = objectOf(dosage?.['dose']) ?? objectOf(objectsOf(dosage?.['doseAndRate'])[0]?.['doseQuantity']);
  if (quantity === null) {
    parts.push(part('activity', 'VALUE_MISSING'));
    return null;
  }
  const activity = activityOf(quantity);
  if (activity === null) parts.push(part('activity', 'UNIT_UNKNOWN', { stated: valueInWords({ valueQuantity: quantity }) ?? '' }));
  return activity;
}

function stopReasonOf(body: Json): StopReason | null {
  return (
    objectsOf(body['statusReason'])
      .flatMap((concept) => codesIn(SNOMED, concept))
      .map((code) => STOP_REASONS.get(code))
      .find((reason) => reason !== undefined) ?? null
  );
}

import { wordsOf, codesIn } from './codeable.js';
import { textOf } from './json.js';
import type { BundleResource, OpenBundle } from './open-bundle.js';
import type { ImportReason, ImportValues } from '../import-result.js';

/** Types whose content is a statement about a patient: without a subject it is about nobody. */
const ABOUT_A_PATIENT = new Set([
  'Condition',
  'Observation',
  'Procedure',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'DiagnosticReport',
  'ImagingStudy',
  'BodyStructure',
]);

/** Per type, the statuses that can be taken and what each other one means. A missing status is not final. */
const STATUSES = new Map<string, Map<string, ImportReason | 'ADMITTED'>>([
  ['Observation', statuses({ ADMITTED: 'final amended corrected' })],
  ['DiagnosticReport', statuses({ ADMITTED: 'final amended corrected appended' })],
  ['Procedure', statuses({ ADMITTED: 'completed in-progress stopped', NOT_DONE: 'preparation not-done on-hold' })],
  ['MedicationRequest', statuses({ ADMITTED: 'active completed stopped on-hold', NOT_DONE: 'draft cancelled' })],
  ['MedicationAdministration', statuses({ ADMITTED: 'completed in-progress stopped on-hold', NOT_DONE: 'not-done' })],
  ['MedicationStatement', statuses({ ADMITTED: 'active', NOT_CURRENT: 'completed stopped on-hold not-taken', NOT_DONE: 'intended' })],
]);

const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';

/** Why a resource must not be read at all, or `null` when it may be: wrong patient, in error, not final, told twice. */
export function refusalOf(resource: BundleResource, bundle: OpenBundle): { code: ImportReason; values: ImportValues } | null {
  if (resource.twin === 'SAME') return { code: 'DUPLICATE', values: {} };
  if (resource.twin === 'DIFFERENT') return { code: 'CONFLICTING_VERSIONS', values: {} };

  const subject = resource.body['subject'] ?? resource.body['patient'];
  if (subject === undefined || subject === null) {
    if (ABOUT_A_PATIENT.has(resource.type)) return { code: 'SUBJECT_MISSING', values: {} };
  } else if (bundle.resolve(subject) !== bundle.patient) return { code: 'OTHER_PATIENT', values: {} };

  const status = textOf(resource.body['status']) ?? '';
  if (status === 'entered-in-error') return { code: 'ENTERED_IN_ERROR', values: {} };
  const known = STATUSES.get(resource.type);
  if (known) {
    const answer = known.get(status) ?? 'STATUS_NOT_FINAL';
    if (answer !== 'ADMITTED') return { code: answer, values: { status } };
  }
  return resource.type === 'Condition' ? conditionRefusal(resource) : null;
}

function conditionRefusal({ body }: BundleResource): { code: ImportReason; values: ImportValues } | null {
  const [verification] = codesIn(VERIFICATION, body['verificationStatus']);
  if (verification === 'entered-in-error') return { code: 'ENTERED_IN_ERROR', values: {} };
  const confirmed = body['verificationStatus'] === undefined || verification === 'confirmed';
  return confirmed ? null : { code: 'STATUS_NOT_FINAL', values: { status: verification ?? wordsOf(body['verificationStatus']) ?? '' } };
}

function statuses(groups: Partial<Record<ImportReason | 'ADMITTED', string>>): Map<string, ImportReason | 'ADMITTED'> {
  return new Map(
    Object.entries(groups).flatMap(([answer, list]) =>
      list.split(' ').map((status) => [status, answer as ImportReason | 'ADMITTED'] as const),
    ),
  );
}

import { emptyCaseFile } from '@consilium/tumour-board';
import { refusalOf } from './bundle/admissible.js';
import { wordsOf } from './bundle/codeable.js';
import { objectOf, objectsOf, textOf } from './bundle/json.js';
import { openBundle, type BundleResource } from './bundle/open-bundle.js';
import { refuseUnsound } from './refuse-unsound.js';
import { notTaken, taken, type Intake, type Outcome, type Reader } from './intake.js';
import type { ImportLine, ImportResult, ImportValues } from './import-result.js';
import { readCondition } from './readers/read-condition.js';
import { readTumour } from './readers/read-tumour.js';
import { readMedication } from './readers/read-medication.js';
import { readObservation } from './readers/read-observation.js';
import { readPatient } from './readers/read-patient.js';
import { readProcedure } from './readers/read-procedure.js';
import { readReport } from './readers/read-report.js';

/**
 * Conditions first, since the rest refers to them; reports before observations, since a report takes its findings
 * along; then what a reader may have used on the way, such as practitioners.
 */
const PASSES: Map<string, Reader>[] = [
  new Map([['Condition', readCondition]]),
  new Map([['BodyStructure', readTumour]]),
  new Map([
    ['DiagnosticReport', readReport],
    ['Procedure', readProcedure],
    ['MedicationRequest', readMedication],
    ['MedicationStatement', readMedication],
    ['MedicationAdministration', readMedication],
  ]),
  new Map([['Observation', readObservation]]),
];

/**
 * Reads a FHIR R4 bundle (mCODE STU4, IPS) of one patient into a case file. Survives dirty input, and answers for
 * every entry of the bundle in exactly one of `taken` and `notTaken`, with the reason. Refuses, as a whole, only what
 * is no bundle of exactly one patient.
 *
 * `newId` gives the id of an entry from the name of the resource it came from (`Observation/abc`, `Procedure/x#2` for
 * the second entry of one resource); the same name must give the same id, so that importing twice changes nothing.
 *
 * @example
 * const result = importBundle(JSON.parse(text), { newId: (resource) => `fhir:${resource}` });
 * if (result.ok) result.notTaken; // [{ resource: 'Observation/bodyweight-…', code: 'NO_PLACE_FOR_IT', … }]
 */
export function importBundle(bundle: unknown, context: { newId: (resource: string) => string }): ImportResult {
  const opened = openBundle(bundle);
  if (!opened.ok) return opened;

  const { patient, parts } = readPatient(opened.bundle.patient);
  const intake: Intake = {
    bundle: opened.bundle,
    patient,
    file: emptyCaseFile(),
    newId: context.newId,
    used: new Map(),
    lesionIds: new Map(),
  };
  const outcomes = new Map<BundleResource, Outcome>([[opened.bundle.patient, taken('patient', parts)]]);
  for (const readers of PASSES) {
    for (const resource of opened.bundle.resources) {
      const reader = readers.get(resource.type);
      if (reader && !outcomes.has(resource)) outcomes.set(resource, outcomeOf(resource, reader, intake));
    }
  }
  const lines = opened.bundle.resources.map((resource) => {
    const outcome = asUsed(resource, outcomes.get(resource) ?? outcomeOf(resource, noPlace, intake), intake);
    return { index: resource.index, taken: outcome.taken, line: lineOf(resource, outcome) };
  });
  for (const index of opened.bundle.emptyEntries) {
    lines.push({ index, taken: false, line: { resource: `entry/${index + 1}`, label: '', code: 'NOT_A_RESOURCE', values: {}, parts: [] } });
  }
  lines.sort((a, b) => a.index - b.index);
  return {
    ok: true,
    patient,
    file: intake.file,
    taken: lines.filter((entry) => entry.taken).map(({ line }) => line),
    notTaken: lines.filter((entry) => !entry.taken).map(({ line }) => line),
  };
}

function outcomeOf(resource: BundleResource, reader: Reader, intake: Intake): Outcome {
  const refusal = refusalOf(resource, intake.bundle);
  if (refusal !== null) return notTaken(refusal.code, refusal.values);
  const target = intake.used.get(resource);
  return target === undefined ? refuseUnsound(() => reader(resource, intake), intake.file) : taken(target);
}

/** What has no place of its own may still have gone into another entry, after it was looked at itself. */
function asUsed(resource: BundleResource, outcome: Outcome, intake: Intake): Outcome {
  const target = intake.used.get(resource);
  return target !== undefined && !outcome.taken && outcome.code === 'NO_PLACE_FOR_IT' ? taken(target) : outcome;
}

const noPlace: Reader = () => notTaken('NO_PLACE_FOR_IT');

function lineOf(resource: BundleResource, outcome: Outcome): ImportLine {
  const head = { resource: resource.key, label: labelOf(resource).slice(0, LONGEST_WORDS) };
  if (!outcome.taken) return { ...head, code: outcome.code, values: shortened(outcome.values), parts: [] };
  const { target } = outcome;
  const parts = outcome.parts.map((part) => ({ ...part, values: shortened(part.values) }));
  if (parts.length === 0) return { ...head, target, code: 'TAKEN', values: {}, parts };
  const missed = [...new Set(parts.map(({ part }) => part))].join(', ');
  return { ...head, target, code: 'TAKEN_IN_PART', values: shortened({ notTaken: missed }), parts };
}

/** A line is for reading: words of the sender beyond this length are cut. */
const LONGEST_WORDS = 200;

function shortened(values: ImportValues): ImportValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_WORDS) : value]),
  );
}

/** What a resource is, in its own words: code, medicine, name; else its type. */
function labelOf({ type, body }: BundleResource): string {
  const concept = [body['code'], body['medicationCodeableConcept'], body['vaccineCode'], body['type'], body['relationship']];
  const words = concept.map(wordsOf).find((text) => text !== null);
  const [name] = objectsOf(body['name']);
  const person = [...objectsOf(name).flatMap((part) => (Array.isArray(part['given']) ? part['given'] : [])), name?.['family']];
  const named =
    textOf(body['name']) ??
    textOf(objectOf(name)?.['text']) ??
    textOf(
      person
        .map(textOf)
        .filter((text) => text !== null)
        .join(' '),
    );
  return (type === 'Patient' || type === 'Practitioner' ? named : (words ?? named)) ?? textOf(body['title']) ?? words ?? type;
}

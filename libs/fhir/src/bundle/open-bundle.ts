import type { ImportProblem } from '../import-result.js';
import { isNestedDeeperThan, objectOf, textOf, type Json } from './json.js';

/** One resource of a bundle under the name that the import reports it by. */
export interface BundleResource {
  /** Position in the bundle, from 0. */
  index: number;
  /** `Observation/abc`, or `Observation/entry-7` for a resource without an id. */
  key: string;
  type: string;
  body: Json;
  fullUrl: string | null;
  /** Whether an earlier entry has the same key, and whether every entry of that key says the same. */
  twin: 'NONE' | 'SAME' | 'DIFFERENT';
}

export interface OpenBundle {
  patient: BundleResource;
  resources: BundleResource[];
  /** Positions of the entries that hold no resource. */
  emptyEntries: number[];
  /** The resource that a FHIR `Reference` points to, when it is in the bundle. */
  resolve: (reference: unknown) => BundleResource | null;
}

/** Real resources nest a dozen levels; what goes far beyond is an attack on whoever reads it. */
const DEEPEST = 100;

/**
 * Opens a FHIR R4 bundle of exactly one patient. Refuses what is not a bundle and what mixes patients: an import never
 * crosses from one patient to another.
 */
export function openBundle(bundle: unknown): { ok: true; bundle: OpenBundle } | { ok: false; problems: ImportProblem[] } {
  const root = objectOf(bundle);
  if (root === null) return refused('', 'NOT_A_JSON_OBJECT', {});
  if (root['resourceType'] !== 'Bundle') return refused('resourceType', 'NOT_A_BUNDLE', { found: textOf(root['resourceType']) ?? '' });
  if (isNestedDeeperThan(root, DEEPEST)) return refused('', 'NESTED_TOO_DEEPLY', { maximum: DEEPEST });
  const entries: unknown[] = Array.isArray(root['entry']) ? root['entry'] : [];

  const resources: BundleResource[] = [];
  const emptyEntries: number[] = [];
  entries.forEach((entry, index) => {
    const body = objectOf(objectOf(entry)?.['resource']);
    const type = textOf(body?.['resourceType']);
    if (body === null || type === null) return emptyEntries.push(index);
    const key = `${type}/${textOf(body['id']) ?? `entry-${index + 1}`}`;
    resources.push({ index, key, type, body, fullUrl: textOf(objectOf(entry)?.['fullUrl']), twin: 'NONE' });
  });
  markTwins(resources);

  const patients = resources.filter((resource) => resource.type === 'Patient');
  const [patient] = patients;
  if (patient === undefined) return refused('entry', 'NO_PATIENT', {});
  if (patients.length > 1) return refused('entry', 'SEVERAL_PATIENTS', { count: patients.length });
  return { ok: true, bundle: { patient, resources, emptyEntries, resolve: resolver(resources) } };
}

function refused(path: string, code: string, values: ImportProblem['values']): { ok: false; problems: ImportProblem[] } {
  return { ok: false, problems: [{ path, code, values }] };
}

function markTwins(resources: BundleResource[]): void {
  const byKey = new Map<string, BundleResource[]>();
  for (const resource of resources) byKey.set(resource.key, [...(byKey.get(resource.key) ?? []), resource]);
  for (const [key, twins] of byKey) {
    if (twins.length === 1) continue;
    const same = new Set(twins.map((twin) => JSON.stringify(twin.body))).size === 1;
    twins.forEach((twin, position) => {
      if (!same) twin.twin = 'DIFFERENT';
      else if (position > 0) twin.twin = 'SAME';
      if (position > 0) twin.key = `${key}#${position + 1}`;
    });
  }
}

/** References are relative (`Patient/a`), absolute or `urn:uuid:…`; the last two must equal an entry's full address. */
function resolver(resources: BundleResource[]): OpenBundle['resolve'] {
  const byName = new Map<string, BundleResource>();
  for (const resource of [...resources].reverse()) {
    byName.set(resource.key, resource);
    if (resource.fullUrl !== null) byName.set(resource.fullUrl, resource);
  }
  return (reference) => {
    const name = textOf(objectOf(reference)?.['reference'])?.replace(/\/_history\/[^/]*$/, '');
    return name === undefined ? null : (byName.get(name) ?? null);
  };
}

import type { CaseFile, Entry } from '@consilium/tumour-board';
import type { OpenBundle, BundleResource } from './bundle/open-bundle.js';
import { objectOf, textOf } from './bundle/json.js';
import type { ReadDate } from './bundle/fhir-date.js';
import type { ImportedPatient, ImportPart, ImportReason, ImportTarget, ImportValues } from './import-result.js';

/** The desk of one import: the bundle on one side, the case file that grows on the other. */
export interface Intake {
  bundle: OpenBundle;
  patient: ImportedPatient;
  file: CaseFile;
  newId: (resource: string) => string;
  /** Resources whose content went into another resource's entry: a practitioner's name into a report. */
  used: Map<BundleResource, ImportTarget>;
  /** The lesion of the case file that a condition or a tumour of the bundle became. */
  lesionIds: Map<BundleResource, string>;
}

/** What became of a resource: taken into a section, perhaps not wholly, or not taken. */
export type Outcome =
  { taken: true; target: ImportTarget; parts: ImportPart[] } | { taken: false; code: ImportReason; values: ImportValues };

/** Reads one kind of resource into the case file. */
export type Reader = (resource: BundleResource, intake: Intake) => Outcome;

export function taken(target: ImportTarget, parts: ImportPart[] = []): Outcome {
  return { taken: true, target, parts };
}

export function notTaken(code: ImportReason, values: ImportValues = {}): Outcome {
  return { taken: false, code, values };
}

export function part(name: string, code: ImportReason, values: ImportValues = {}): ImportPart {
  return { part: name, code, values };
}

/** The head of a new entry: its id follows from the resource, so that a second import of the bundle gives the same. */
export function importedEntry(intake: Intake, resource: string): Entry {
  return { id: intake.newId(resource), provenance: 'IMPORTED', enteredInError: false };
}

/** For a date that the entry can be without. */
export function optionalDate(date: ReadDate, name: string, parts: ImportPart[]): string | null {
  if (date.state === 'KNOWN') return date.date;
  if (date.state === 'INVALID') parts.push(part(name, 'INVALID_DATE', { date: date.text }));
  return null;
}

/** For a date that the entry cannot be without. */
export function undated(date: Exclude<ReadDate, { state: 'KNOWN' }>): Outcome {
  return date.state === 'MISSING' ? notTaken('DATE_MISSING') : notTaken('INVALID_DATE', { date: date.text });
}

/** The resource behind a reference, noted as used by `target`; `null` when it is not in the bundle. */
export function use(intake: Intake, reference: unknown, target: ImportTarget): BundleResource | null {
  const found = intake.bundle.resolve(reference);
  if (found !== null) intake.used.set(found, target);
  return found;
}

/** What a reference is called, for a message: its own display, else the address. */
export function referenceName(reference: unknown): string {
  const object = objectOf(reference);
  return textOf(object?.['display']) ?? textOf(object?.['reference']) ?? '';
}

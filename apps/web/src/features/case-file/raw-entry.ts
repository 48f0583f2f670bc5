import type { Provenance } from '@consilium/tumour-board';

/** What stands in the inputs, word for word, whether it can be read or not: nothing typed is ever lost. */
export type RawFields = Record<string, string>;

/** One entry of a section as a form holds it. */
export interface RawEntry {
  id: string;
  provenance: Provenance;
  enteredInError: boolean;
  fields: RawFields;
  parts: Record<string, RawEntry[]>;
}

/** A new entry with what is known of it already: its kind, or the report it was read from. */
export function newEntry(id: string, fields: RawFields = {}): RawEntry {
  return { id, provenance: 'RECORDED', enteredInError: false, fields, parts: {} };
}

/** The same entry with one answer changed. What a person has changed is recorded, wherever it came from before. */
export function withField(entry: RawEntry, changes: RawFields): RawEntry {
  return { ...entry, provenance: 'RECORDED', fields: { ...entry.fields, ...changes } };
}

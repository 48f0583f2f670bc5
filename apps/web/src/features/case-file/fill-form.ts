import type { CaseFile, CaseFileSection, CensoredValue, Entry } from '@consilium/tumour-board';
import type { RawEntry, RawFields } from './raw-entry.js';
import type { RawSections } from './read-form.js';
import { SECTION_SHAPES, type Field } from './section-fields.js';

/** The sections of a case file as their inputs show them. */
export function fillForm(file: CaseFile, sections: readonly CaseFileSection[]): RawSections {
  return Object.fromEntries(sections.map((section) => [section, [file[section]].flat().map((entry) => fillEntry(section, entry))]));
}

function fillEntry(section: CaseFileSection, value: object): RawEntry {
  const shape = SECTION_SHAPES[section];
  const given = value as Record<string, unknown> & Partial<Entry>;
  return {
    id: given.id ?? section,
    provenance: given.provenance ?? 'RECORDED',
    enteredInError: given.enteredInError ?? false,
    fields: fillFields(shape.fields, given),
    parts: Object.fromEntries(
      Object.entries(shape.parts ?? {}).map(([list, fields]) => [
        list,
        ((given[list] ?? []) as (Record<string, unknown> & { id: string })[]).map((part) => ({
          id: part.id,
          provenance: 'RECORDED' as const,
          enteredInError: false,
          fields: fillFields(fields, part),
          parts: {},
        })),
      ]),
    ),
  };
}

function fillFields(fields: readonly Field[], given: Record<string, unknown>): RawFields {
  return Object.assign({}, ...fields.map((field) => fillField(field, given[field.name]))) as RawFields;
}

const SIGNS = { EQUAL: '', BELOW: '<', ABOVE: '>' } as const;

function fillField(field: Field, value: unknown): RawFields {
  if (value === null || value === undefined) return { [field.name]: '' };
  switch (field.kind) {
    case 'flag':
    case 'check':
      return { [field.name]: value === true ? 'yes' : field.kind === 'flag' ? 'no' : '' };
    case 'several':
      return { [field.name]: (value as string[]).join(',') || 'none' };
    case 'activity': {
      const { enteredValue, enteredUnit } = value as { enteredValue: string; enteredUnit: string };
      return { [field.name]: enteredValue, activityUnit: enteredUnit };
    }
    case 'result': {
      const { comparator, value: number } = value as CensoredValue;
      return { [field.name]: `${SIGNS[comparator]}${number}` };
    }
    default:
      return { [field.name]: String(value) };
  }
}

import { checkCaseFile, checkSection, type CaseFile, type CaseFileSection, type DayDate, type FieldProblem } from '@consilium/tumour-board';
import { parseActivity, parseCensored } from '@consilium/thyroid';
import { readDate } from './date-entry.js';
import type { RawEntry, RawFields } from './raw-entry.js';
import { SECTION_SHAPES, type Field } from './section-fields.js';

export type RawSections = Partial<Record<CaseFileSection, RawEntry[]>>;

/** A problem of one input, under the id of that input. */
export interface InputProblem {
  inputId: string;
  field: string;
  code: string;
  values: Record<string, string | number>;
}

export interface FormReading {
  patch: Partial<CaseFile>;
  problems: InputProblem[];
  /** The entries in the order of the sections read, to find the input that a problem of the server is about. */
  places: RawSections;
}

/** The id of an input: of a field of an entry, or of a part of an entry. */
export function inputIdOf(section: string, entryId: string, field: string, part?: { list: string; id: string }): string {
  return [section, entryId, ...(part ? [part.list, part.id] : []), field].join('.');
}

/**
 * What a form says, as sections of the case file, with everything that cannot be read or cannot be true.
 * Rows in which nothing was entered are no entries. References are checked against the rest of the file.
 */
export function readForm(raw: RawSections, file: CaseFile, today: DayDate): FormReading {
  const sections = Object.keys(raw) as CaseFileSection[];
  const unreadable: InputProblem[] = [];
  const kept: RawSections = Object.fromEntries(
    sections.map((section) => [section, (raw[section] ?? []).filter((entry) => !isBlank(entry)).map(withoutBlankParts)]),
  );
  const patch = Object.fromEntries(
    sections.map((section) => {
      const shape = SECTION_SHAPES[section];
      const entries = (shape.single ? raw[section] : kept[section]) ?? [];
      const values = entries.map((entry) => readEntry(section, entry, unreadable));
      return [section, shape.single ? values[0] : values];
    }),
  ) as Partial<CaseFile>;
  const found =
    unreadable.length > 0
      ? sections.flatMap((section) => checkSection(section, patch[section], today))
      : checkCaseFile({ ...file, ...patch }, today);
  const places = Object.fromEntries(sections.map((section) => [section, SECTION_SHAPES[section].single ? raw[section] : kept[section]]));
  const checked = found.flatMap((problem) => placeProblem(problem, places) ?? []);
  const problems = [...unreadable, ...checked.filter(({ inputId }) => !unreadable.some((each) => each.inputId === inputId))];
  return { patch, problems, places };
}

/** Puts a problem of the case file, found here or on the server, to the input that it is about. */
export function placeProblem(
  { path, code, values }: FieldProblem | { path: string; code: string; values?: Record<string, string | number> },
  raw: RawSections,
): InputProblem | null {
  const match = /^(\w+)(?:\[(\d+)\])?(?:\.(measurements|uptakes)\[(\d+)\])?(?:\.(\w+))?/.exec(path);
  const entry = match && raw[match[1] as CaseFileSection]?.[Number(match[2] ?? 0)];
  if (!match || !entry) return null;
  const [, section = '', , list, position, field = ''] = match;
  const part = list === undefined ? undefined : { list, id: entry.parts[list]?.[Number(position)]?.id ?? '' };
  return { inputId: inputIdOf(section, entry.id, field, part), field, code, values: values ?? {} };
}

/** What a new row takes over from the one before, and so says nothing by itself. */
const REPEATED = ['analyte', 'unit', 'assay', 'laboratory', 'upperLimit', 'activityUnit'];

function isBlank(entry: RawEntry): boolean {
  const answered = Object.entries(entry.fields).some(([name, value]) => value.trim() !== '' && !REPEATED.includes(name));
  return !answered && Object.values(entry.parts).every((list) => list.every(isBlank));
}

function withoutBlankParts(entry: RawEntry): RawEntry {
  const lists = Object.entries(entry.parts).map(([list, parts]) => [list, parts.filter((part) => !isBlank(part))] as const);
  return { ...entry, parts: Object.fromEntries(lists) };
}

function readEntry(section: CaseFileSection, entry: RawEntry, into: InputProblem[]): Record<string, unknown> {
  const shape = SECTION_SHAPES[section];
  const value = readFields(shape.fields, entry.fields, (field) => inputIdOf(section, entry.id, field), into);
  if (shape.single) return value;
  const parts = Object.fromEntries(
    Object.entries(shape.parts ?? {}).map(([list, fields]) => {
      const present = entry.parts[list] ?? [];
      return [
        list,
        present.map((part) => ({
          id: part.id,
          ...readFields(fields, part.fields, (field) => inputIdOf(section, entry.id, field, { list, id: part.id }), into),
        })),
      ];
    }),
  );
  return { id: entry.id, provenance: entry.provenance, enteredInError: entry.enteredInError, ...value, ...parts };
}

function readFields(
  fields: readonly Field[],
  raw: RawFields,
  inputId: (field: string) => string,
  into: InputProblem[],
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => {
      const asked = field.when === undefined || field.when(raw);
      const read = asked ? readField(field, raw) : { value: field.kind === 'check' ? false : null };
      if ('code' in read) into.push({ inputId: inputId(field.name), field: field.name, code: read.code, values: {} });
      return [field.name, 'value' in read ? read.value : null];
    }),
  );
}

type Read = { value: unknown } | { code: string };

/** What one input says; empty is `null`, "not known". */
export function readField(field: Field, raw: RawFields): Read {
  const entered = (raw[field.name] ?? '').trim();
  if (field.kind === 'check') return { value: entered === 'yes' };
  if (entered === '') return { value: null };
  switch (field.kind) {
    case 'date':
    case 'day': {
      const date = readDate(entered);
      return date === null || (field.kind === 'day' && date.length < 10)
        ? { code: field.kind === 'day' ? 'NOT_A_DAY' : 'NOT_A_DATE' }
        : { value: date };
    }
    case 'flag':
      return { value: entered === 'yes' };
    case 'several':
      return { value: entered === 'none' ? [] : entered.split(',') };
    case 'activity': {
      const parsed = parseActivity(entered, raw['activityUnit'] ?? '');
      return parsed.accepted ? { value: parsed.value } : { code: parsed.reason };
    }
    case 'result': {
      const parsed = parseCensored(entered);
      return parsed.accepted ? { value: parsed.value } : { code: parsed.reason };
    }
    case 'number':
    case 'integer': {
      const parsed = parseCensored(entered);
      if (!parsed.accepted) return { code: parsed.reason };
      return parsed.value.comparator === 'EQUAL' ? { value: parsed.value.value } : { code: 'CENSORED_NOT_ALLOWED' };
    }
    default:
      return { value: raw[field.name] };
  }
}

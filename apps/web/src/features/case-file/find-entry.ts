import { CASE_FILE_SECTIONS, type CaseFile, type CaseFileSection, type Entry } from '@consilium/tumour-board';

export interface FoundEntry {
  section: CaseFileSection;
  entry: Entry & Record<string, unknown>;
}

/** The entry with an id, or the lesion that a measurement or an uptake belongs to. */
export function findEntry(file: CaseFile, id: string): FoundEntry | null {
  for (const section of CASE_FILE_SECTIONS) {
    const content = file[section];
    if (!Array.isArray(content)) continue;
    const entry = content.find((each) => each.id === id || hasPart(each, id));
    if (entry) return { section, entry: entry as unknown as FoundEntry['entry'] };
  }
  return null;
}

function hasPart(entry: object, id: string): boolean {
  return Object.values(entry).some((value) => Array.isArray(value) && value.some((part: unknown) => isObject(part) && part['id'] === id));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

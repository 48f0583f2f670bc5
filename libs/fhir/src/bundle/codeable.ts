import { objectOf, objectsOf, textOf, type Json } from './json.js';

export interface Coding {
  system: string | null;
  code: string | null;
  display: string | null;
}

export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const ICD_O_3 = 'http://terminology.hl7.org/CodeSystem/icd-o-3';
const SHORT_NAMES = new Map([
  [LOINC, 'LOINC '],
  [SNOMED, 'SNOMED CT '],
]);

/** What codes mean that senders often leave bare. */
const BARE_CODES = new Map([
  ['89247-1', 'ECOG performance status'],
  ['29463-7', 'Body weight'],
  ['33728-7', 'longest dimension'],
  ['33729-5', 'further dimension'],
  ['48018-6', 'gene studied'],
  ['51963-7', 'medication assessed'],
  ['53037-8', 'clinical significance'],
  ['69548-6', 'Genetic variant assessment'],
  ['94076-7', 'Mutations per megabase'],
  ['1217123003', 'Radiotherapy course'],
  ['398192003', 'Comorbid conditions'],
]);

/** SNOMED CT ends its full names with the kind of thing meant, which no reader needs: "Left breast structure (body structure)". */
const SEMANTIC_TAG =
  / \((?:disorder|procedure|finding|qualifier value|morphologic abnormality|body structure|observable entity|substance|medicinal product|situation|regime\/therapy|physical object)\)$/;

export function codingsOf(concept: unknown): Coding[] {
  return objectsOf(objectOf(concept)?.['coding']).map(({ system, code, display }) => ({
    system: textOf(system),
    code: textOf(code),
    display: textOf(display),
  }));
}

/** The codes of a concept in one code system. */
export function codesIn(system: string, concept: unknown): string[] {
  return codingsOf(concept).flatMap((coding) => (coding.system === system && coding.code !== null ? [coding.code] : []));
}

export function hasCode(system: string, concept: unknown, ...codes: string[]): boolean {
  return codesIn(system, concept).some((code) => codes.includes(code));
}

/** A display without SNOMED CT's kind of thing at its end. */
export function plain(display: string): string {
  return display.replace(SEMANTIC_TAG, '');
}

/** What a concept is called: its text, else the first display, else what its bare code is known to mean. */
export function wordsOf(concept: unknown): string | null {
  const text = textOf(objectOf(concept)?.['text']);
  if (text !== null) return text;
  const codings = codingsOf(concept);
  const display = codings.find((coding) => coding.display !== null)?.display;
  if (display) return plain(display);
  const bare = codings.find((coding) => coding.code !== null);
  if (!bare) return null;
  return BARE_CODES.get(bare.code ?? '') ?? `${SHORT_NAMES.get(bare.system ?? '') ?? ''}${bare.code}`;
}

/** The extensions of an element whose address ends with `name`. */
export function extensionsOf(element: Json, name: string): Json[] {
  return objectsOf(element['extension']).filter((extension) => {
    const url = textOf(extension['url']);
    return url !== null && (url === name || url.endsWith(`/${name}`));
  });
}

/** Whether the resource says that it follows the profile whose address ends with `name`. */
export function followsProfile(resource: Json, name: string): boolean {
  const profiles = objectOf(resource['meta'])?.['profile'];
  return Array.isArray(profiles) && profiles.some((url) => typeof url === 'string' && url.split('|')[0]?.endsWith(`/${name}`));
}

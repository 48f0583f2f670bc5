import type { BundleResource } from '../bundle/open-bundle.js';
import { codingsOf } from '../bundle/codeable.js';
import { readDate } from '../bundle/fhir-date.js';
import { objectOf, objectsOf, textOf, textsOf, type Json } from '../bundle/json.js';
import { optionalDate, part } from '../intake.js';
import type { ImportedPatient, ImportedSex, ImportPart } from '../import-result.js';

const SEXES = new Map<string, ImportedSex>([
  ['female', 'FEMALE'],
  ['male', 'MALE'],
  ['other', 'OTHER'],
]);
const NAME_ORDER = ['official', 'usual'];
/** Elements that a tumour board has no use for: what is not needed is not kept. */
const NOT_KEPT = ['address', 'telecom', 'contact', 'maritalStatus', 'photo', 'multipleBirthBoolean', 'generalPractitioner', 'extension'];

/** Who the bundle is about (mcode-cancer-patient): name, birth date, sex, identifiers, language. */
export function readPatient({ body }: BundleResource): { patient: ImportedPatient; parts: ImportPart[] } {
  const parts: ImportPart[] = NOT_KEPT.filter((name) => body[name] !== undefined).map((name) => part(name, 'NO_PLACE_FOR_IT'));
  const name = preferredName(body);
  const gender = textOf(body['gender']);
  const sex = gender === null ? null : (SEXES.get(gender) ?? null);
  if (gender !== null && sex === null) parts.push(part('gender', 'VALUE_NOT_USABLE', { value: gender }));
  const patient: ImportedPatient = {
    family: textOf(name?.['family']) ?? textOf(name?.['text']),
    given: textsOf(name?.['given']).join(' ') || null,
    birthDate: optionalDate(readDate(body['birthDate']), 'birthDate', parts),
    sex,
    identifiers: identifiersOf(body, parts),
    language: languageOf(body),
  };
  if (name === null) parts.push(part('name', 'VALUE_MISSING'));
  return { patient, parts };
}

function preferredName(body: Json): Json | null {
  const names = objectsOf(body['name']).filter((name) => name['use'] !== 'old');
  for (const use of NAME_ORDER) {
    const found = names.find((name) => name['use'] === use);
    if (found) return found;
  }
  return names[0] ?? null;
}

function identifiersOf(body: Json, parts: ImportPart[]): ImportedPatient['identifiers'] {
  return objectsOf(body['identifier']).flatMap((identifier) => {
    const value = textOf(identifier['value']);
    if (value === null) parts.push(part('identifier', 'VALUE_MISSING'));
    return value === null ? [] : [{ system: textOf(identifier['system']), value }];
  });
}

function languageOf(body: Json): string | null {
  const spoken = objectsOf(body['communication']);
  const chosen = spoken.find((entry) => entry['preferred'] === true) ?? (spoken.length === 1 ? spoken[0] : undefined);
  const code = codingsOf(objectOf(chosen)?.['language']).find((coding) => coding.code !== null)?.code;
  return code?.slice(0, 2).toLowerCase() ?? null;
}

import { followsProfile, hasCode, SNOMED, wordsOf } from '../bundle/codeable.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { refusalOf } from '../bundle/admissible.js';
import { notTaken, part, taken, type Intake, type Outcome } from '../intake.js';

type Category = 't' | 'n' | 'm';
const PROFILES: [profile: string, category: Category][] = [
  ['mcode-tnm-primary-tumor-category', 't'],
  ['mcode-tnm-regional-nodes-category', 'n'],
  ['mcode-tnm-distant-metastases-category', 'm'],
];
/** SNOMED CT names of the categories: clinical, then pathological. */
const CODES: [category: Category, codes: string[]][] = [
  ['t', ['399504009', '384625004']],
  ['n', ['399534004', '371494008']],
  ['m', ['399387003', '371497001']],
];
const STAGE_GROUP_CODES = ['399537006', '399588009'];
const VALUE = /\b(y?[cpra]*)([TNM])(\d[a-d]?|X|is)\b/;

interface StatedCategory {
  category: Category;
  /** `c`, `p`, `yp`; empty when not said. */
  prefix: string;
  /** Without prefix: `3a`. */
  value: string;
}

export function isTnm({ body }: BundleResource): boolean {
  return isStageGroup(body) || categoryOf(body) !== null;
}

/**
 * TNM categories (mcode-tnm-*-category) into the diagnosis: `American Joint Committee on Cancer cT3` → T `3`. The
 * pathological category wins over the clinical one; equals that differ cancel each other out. Stage groups are not
 * imported: the board computes stage from the categories and the age.
 */
export function readTnm(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  if (isStageGroup(body)) return notTaken('COMPUTED_NOT_IMPORTED', { stated: wordsOf(body['valueCodeableConcept']) ?? '' });
  const stated = statementOf(body);
  if (stated === null) return notTaken('CODE_UNKNOWN', { value: wordsOf(body['valueCodeableConcept']) ?? '' });

  const rivals = intake.bundle.resources
    .filter((other) => other.type === 'Observation' && refusalOf(other, intake.bundle) === null)
    .map((other) => statementOf(other.body))
    .filter((other) => other?.category === stated.category);
  const better = rivals.find((other) => other && rank(other) > rank(stated));
  if (better) return notTaken('SUPERSEDED', { taken: better.prefix + better.category.toUpperCase() + better.value });
  const equal = rivals.find((other) => other && rank(other) === rank(stated) && other.value !== stated.value);
  if (equal) return notTaken('CONFLICTING_VALUES', { first: stated.value, second: equal.value });

  const { diagnosis } = intake.file;
  diagnosis[stated.category] = stated.value;
  diagnosis.tnmVersion ??= /\b(\d)(?:th|e)\b/.exec(wordsOf(body['method']) ?? '')?.[1] ?? null;
  if (stated.category === 'm' && stated.value.startsWith('1')) diagnosis.phase = 'METASTATIC';
  return taken('diagnosis', stated.prefix === '' ? [] : [part('prefix', 'NO_PLACE_FOR_IT', { stated: stated.prefix })]);
}

/** After initial therapy (`y`) is not "at diagnosis"; pathology sees more than the clinic. */
function rank({ prefix }: StatedCategory): number {
  if (/[yra]/.test(prefix)) return 0;
  return prefix.includes('p') ? 2 : 1;
}

function isStageGroup(body: BundleResource['body']): boolean {
  return followsProfile(body, 'mcode-tnm-stage-group') || hasCode(SNOMED, body['code'], ...STAGE_GROUP_CODES);
}

function categoryOf(body: BundleResource['body']): Category | null {
  const byProfile = PROFILES.find(([profile]) => followsProfile(body, profile));
  return byProfile?.[1] ?? CODES.find(([, codes]) => hasCode(SNOMED, body['code'], ...codes))?.[0] ?? null;
}

function statementOf(body: BundleResource['body']): StatedCategory | null {
  const category = categoryOf(body);
  const match = VALUE.exec(wordsOf(body['valueCodeableConcept']) ?? '');
  if (category === null || match === null) return null;
  const [, prefix = '', letter = '', value = ''] = match;
  return letter.toLowerCase() === category ? { category, prefix, value } : null;
}

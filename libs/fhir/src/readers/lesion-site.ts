import type { LesionSite } from '@consilium/tumour-board';
import { codesIn, SNOMED } from '../bundle/codeable.js';

const ICD_10 = ['http://hl7.org/fhir/sid/icd-10-cm', 'http://hl7.org/fhir/sid/icd-10'];

/** ICD-10 secondary neoplasms with the site of the metastasis. */
const SITE_BY_ICD_10: [prefix: string, site: LesionSite][] = [
  ['C77.0', 'NECK_NODE'],
  ['C77.1', 'MEDIASTINAL_NODE'],
  ['C78.0', 'LUNG'],
  ['C78.7', 'LIVER'],
  ['C79.3', 'BRAIN'],
  ['C79.5', 'BONE'],
];
/** SNOMED CT body structures and secondary neoplasms of them. */
const SITE_BY_SNOMED = new Map<string, LesionSite>([
  ['39607008', 'LUNG'],
  ['94391008', 'LUNG'],
  ['272673000', 'BONE'],
  ['94222008', 'BONE'],
  ['10200004', 'LIVER'],
  ['94381002', 'LIVER'],
  ['12738006', 'BRAIN'],
  ['94225005', 'BRAIN'],
  ['69748006', 'THYROID_BED'],
]);

/** The codes of a concept in ICD-10 and its American modification. */
export function icd10CodesOf(concept: unknown): string[] {
  return ICD_10.flatMap((system) => codesIn(system, concept));
}

/** The site that body structures or a secondary neoplasm name; `null` when none of their codes is known. */
export function lesionSiteOf(concepts: unknown[]): LesionSite | null {
  const snomed = concepts.flatMap((concept) => codesIn(SNOMED, concept)).map((code) => SITE_BY_SNOMED.get(code));
  const site = snomed.find((found) => found !== undefined);
  if (site) return site;
  const icd10 = concepts.flatMap(icd10CodesOf);
  return SITE_BY_ICD_10.find(([prefix]) => icd10.some((code) => code.startsWith(prefix)))?.[1] ?? null;
}

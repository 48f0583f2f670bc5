import type { LesionSite, ThreatenedStructure } from '@consilium/tumour-board';

interface LesionWord {
  id: string;
  site: LesionSite;
  words: RegExp;
  threatens?: ThreatenedStructure[];
}

/** The places that case reports name. What a place endangers by itself (spine, femoral neck) is part of it. */
const LESION_WORDS: readonly LesionWord[] = [
  { id: 'bed', site: 'THYROID_BED', words: /thyroid bed/i },
  { id: 'neck', site: 'NECK_NODE', words: /neck recurrence|cervical|neck node|supraclavicular|locoregional/i },
  { id: 'subclavicular mass', site: 'SOFT_TISSUE', words: /subclavicular mass/i },
  { id: 'mediastinum', site: 'MEDIASTINAL_NODE', words: /mediastin/i },
  { id: 'abdominal nodes', site: 'OTHER', words: /para-aortic nodes/i },
  { id: 'nodes', site: 'NECK_NODE', words: /\bnodal\b/i },
  { id: 'lung', site: 'LUNG', words: /\blungs?\b|pulmonary/i },
  { id: 'C1', site: 'BONE', words: /\bC1\b/, threatens: ['SPINAL_CORD'] },
  { id: 'spine', site: 'BONE', words: /vertebra|\bspin(e|al)\b/i, threatens: ['SPINAL_CORD'] },
  { id: 'pelvis', site: 'BONE', words: /pelvi|sacr|iliac/i },
  { id: 'femur', site: 'BONE', words: /femoral|femur|acetabulum/i, threatens: ['WEIGHT_BEARING_BONE'] },
  { id: 'bone', site: 'BONE', words: /\bbones?\b|stern|\bribs?\b|skull/i },
  { id: 'liver', site: 'LIVER', words: /\bliver\b|hepatic/i },
  { id: 'brain', site: 'BRAIN', words: /\bbrain\b|cerebral/i },
  { id: 'soft tissue', site: 'SOFT_TISSUE', words: /scalp|muscle|subcutis/i },
  { id: 'other organ', site: 'OTHER', words: /kidney|heart|pancreas|pericardium/i },
];

export interface NamedLesion {
  id: string;
  site: LesionSite;
  threatens: ThreatenedStructure[] | null;
}

/** The lesions that a text names. */
export function lesionsIn(words: string): NamedLesion[] {
  return LESION_WORDS.filter((lesion) => lesion.words.test(words)).map(({ id, site, threatens }) => ({
    id,
    site,
    threatens: threatens ?? null,
  }));
}

const STRUCTURES: readonly { structure: ThreatenedStructure; words: RegExp }[] = [
  { structure: 'AIRWAY', words: /trache/i },
  { structure: 'OESOPHAGUS', words: /o?esophag/i },
  { structure: 'MAJOR_VESSEL', words: /carotid|subclavian artery|jugular/i },
];

/** The structures that a text says are invaded, encased or lie under the tumour. */
export function structuresIn(words: string): ThreatenedStructure[] {
  return STRUCTURES.filter(({ words: pattern }) => pattern.test(words)).map(({ structure }) => structure);
}

/** Sizes by place: "lung lesion 23 mm", "single lung lesion >15 mm", "7-cm right subclavicular mass". */
export function sizesIn(words: string): { id: string; millimetres: number }[] {
  const found = [
    ...[...words.matchAll(/([\w ]+?) >?(\d+(?:\.\d+)?)[ -](mm|cm)\b/gi)].map(([, place, number, unit]) => ({ place, number, unit })),
    ...[...words.matchAll(/(\d+(?:\.\d+)?)-(mm|cm) ([\w ]+)/gi)].map(([, number, unit, place]) => ({ place, number, unit })),
  ];
  return found.flatMap(({ place = '', number = '', unit = '' }) =>
    lesionsIn(place).map(({ id }) => ({ id, millimetres: Number(number) * (unit.toLowerCase() === 'cm' ? 10 : 1) })),
  );
}

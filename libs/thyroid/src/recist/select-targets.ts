import type { LesionSite } from '@consilium/tumour-board';

const TARGETS = 5;
const TARGETS_PER_ORGAN = 2;

/** The organ that counts for the limit of two: all nodes are one organ, and so are both lungs (EORTC questions and answers). */
export function organOf(site: LesionSite): string {
  return site === 'NECK_NODE' || site === 'MEDIASTINAL_NODE' ? 'NODES' : site;
}

export function isNode(site: LesionSite): boolean {
  return organOf(site) === 'NODES';
}

/**
 * The largest measurable lesions, at most five and at most two per organ, largest first; equal sizes by id.
 *
 * @example selectTargets([{ id: 'a', organ: 'LUNG', millimetres: 30 }, …two more lung lesions]) // the two largest
 */
export function selectTargets<T extends { id: string; organ: string; millimetres: number }>(measurable: readonly T[]): T[] {
  const selected: T[] = [];
  for (const lesion of [...measurable].sort((a, b) => b.millimetres - a.millimetres || (a.id < b.id ? -1 : 1))) {
    if (selected.length === TARGETS) break;
    if (selected.filter(({ organ }) => organ === lesion.organ).length < TARGETS_PER_ORGAN) selected.push(lesion);
  }
  return selected;
}

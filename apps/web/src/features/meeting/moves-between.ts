import type { Option, Specialty, VoteKind } from '@consilium/tumour-board';

interface Vote {
  specialty: Specialty | null;
  kind: VoteKind;
  choices: readonly { rank: number; option: Option }[];
}

export interface Move {
  specialty: Specialty;
  from: Option;
  to: Option;
}

/**
 * Which specialties named another option first than in the round before. Votes carry no names, so only a specialty with one voice in
 * both rounds can be said to have moved; with more it would be a guess, and nothing is said.
 *
 * @example surgeon: SURGERY, then TARGETED_THERAPY → [{ specialty: 'SURGERY', from: 'SURGERY', to: 'TARGETED_THERAPY' }]
 */
export function movesBetween(before: readonly Vote[], after: readonly Vote[]): Move[] {
  const specialties = new Set(after.flatMap(({ specialty }) => (specialty ? [specialty] : [])));
  return [...specialties].flatMap((specialty) => {
    const from = onlyChoice(before, specialty);
    const to = onlyChoice(after, specialty);
    return from && to && from !== to ? [{ specialty, from, to }] : [];
  });
}

function onlyChoice(votes: readonly Vote[], specialty: Specialty): Option | null {
  const own = votes.filter((vote) => vote.specialty === specialty);
  return own.length === 1 ? (own[0]?.choices.find(({ rank }) => rank === 1)?.option ?? null) : null;
}

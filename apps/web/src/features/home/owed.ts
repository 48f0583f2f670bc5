import type { ReadinessItem } from '@consilium/tumour-board';

type Owner = ReadinessItem['owner'];

/** How many open items each kind of person owes over a list of cases; the largest debt first, nothing for those who owe none. */
export function owedBy(cases: readonly { readiness: { open: readonly { owner: Owner }[] } }[]): { owner: Owner; count: number }[] {
  const counts = new Map<Owner, number>();
  for (const { readiness } of cases) for (const { owner } of readiness.open) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].map(([owner, count]) => ({ owner, count })).sort((a, b) => b.count - a.count);
}

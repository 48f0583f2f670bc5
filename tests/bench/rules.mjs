import { assessCase, lesionTable, thyroglobulinKinetics } from '../../libs/thyroid/dist/index.js';
import { randomFrom, syntheticCase } from './synthetic-case.mjs';

const TODAY = '2026-11-24';
/** The first of the four studies. */
const BASELINE = '2024-11-24';
const COHORT = 1000;

/** All clinical rules on one case: every rule set for patient and lesions, kinetics, lesion table. */
function everything(file) {
  assessCase(file, TODAY);
  thyroglobulinKinetics(file, TODAY);
  lesionTable(file, BASELINE, TODAY);
}

/** How long the clinical rules take on a deterministic cohort. */
export function measure() {
  const random = randomFrom(20_261_124);
  const cohort = Array.from({ length: COHORT }, () => syntheticCase(random, TODAY));
  // A server that has been running for a while: compiled, not started a moment ago.
  for (const file of cohort) everything(file);
  const times = cohort
    .map((file) => {
      const start = performance.now();
      everything(file);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  const total = times.reduce((sum, time) => sum + time, 0) / 1000;
  const row = (what, value, unit, goal) => ({ what, value, unit, goal, met: value <= goal });
  return [
    row('all rules for one case, median', at(0.5), 'ms', 2),
    row('all rules for one case, 95th percentile', at(0.95), 'ms', 2),
    row('a cohort of 1,000 cases', total, 's', 2),
  ];
}

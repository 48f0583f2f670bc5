import { canonicalJson } from '../audit/canonical-json.js';
import { type Check, type Inspection, integer, list, number, oneOf, orNull, record, report, text } from '../case-file/field-check.js';
import { TREATMENT_INTENTS } from '../case-file/case-file.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { LOCAL_TECHNIQUES, type Option, type OptionDetails } from './option.js';

const NAME = text(200);

/** The shape of the details; which of them an option needs is the pack's business. */
export const DETAILS_CHECK: Check = record<OptionDetails>({
  intervalMonths: orNull(number(0.1, 120)),
  measures: list(NAME, 30),
  site: orNull(NAME),
  technique: orNull(oneOf(LOCAL_TECHNIQUES)),
  lesionId: orNull(text(100)),
  intent: orNull(oneOf(TREATMENT_INTENTS)),
  drug: orNull(NAME),
  startingDose: orNull(NAME),
  trialNumber: orNull(text(60)),
  remark: orNull(text(2_000)),
});

/** One ranked option of a vote or a recommendation. */
interface Ranked {
  rank: number;
  option: Option;
  details: OptionDetails;
  trialPreferred: boolean;
}

const RANKED_SHAPE: Check = record<Ranked>({
  rank: integer(1, 20),
  option: text(60),
  details: DETAILS_CHECK,
  trialPreferred: (value, path, into) => {
    if (typeof value !== 'boolean') report(into, path, 'WRONG_TYPE');
  },
});

/**
 * Checks ranked options under `path`: options of this board only, ranks 1, 2, 3 … in that order, none said twice, and each with what
 * the pack asks of it. The same option may stand twice with different details: one drug first, another as the alternative.
 */
export function checkRankedOptions(value: unknown, path: string, maximum: number, pack: TumourPack, into: Inspection): void {
  const before = into.problems.length;
  list(RANKED_SHAPE, maximum)(value, path, into);
  if (into.problems.length > before) return;
  const said = new Set<string>();
  (value as Ranked[]).forEach(({ rank, option, details }, index) => {
    const here = `${path}[${index}]`;
    if (rank !== index + 1) report(into, `${here}.rank`, 'NOT_RANKED', { expected: index + 1 });
    if (!pack.options.includes(option)) return report(into, `${here}.option`, 'UNKNOWN_CODE');
    const words = canonicalJson([option, details]);
    if (said.has(words)) report(into, `${here}.option`, 'DUPLICATE');
    said.add(words);
    for (const problem of pack.checkOption(option, details)) report(into, `${here}.details.${problem.detail}`, problem.code);
  });
}

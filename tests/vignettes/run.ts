import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCase } from './cases/case-answers.js';
import type { PublishedCase } from './cases/published-case.js';
import { checkVector, type Outcome } from './check-vectors.js';
import { sortDifferences } from './disagreements.js';
import type { Vector } from './vector.js';

/**
 * Runs every clinical vector and every published case and prints, per group, how many passed and failed, with input, expected
 * and got of each failure. `CLINICAL_VECTORS=a.json:b.json` and `CLINICAL_CASES=c.json` add files of the same format to those
 * of the project. Ends with 1 when anything failed, an unknown group included.
 */
const DATA = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');

function filesOf(own: string, variable: string): string[] {
  const further = (process.env[variable] ?? '').split(':').filter((path) => path !== '');
  return [join(DATA, own), ...further.map((path) => resolve(path))];
}

function read<Key extends string, Item>(path: string, key: Key): Item[] {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<Key, Item[]>>;
  const items = content[key];
  if (!Array.isArray(items)) throw new Error(`${path} has no list of ${key}`);
  return items;
}

function caseOutcome(published: PublishedCase): Outcome {
  const { id, timeline: input, expected } = published;
  try {
    const { got, differences } = checkCase(published);
    return { id, group: 'cases', input, expected, got, differences };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, group: 'cases', input, expected, got: null, differences: [`failed: ${message}`] };
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Totals {
  passed: number;
  /** Differ from their expectation only where `disagreements.ts` says why. */
  noted: number;
  failed: number;
}

function print(group: string, outcomes: readonly Outcome[]): Totals {
  const sorted = outcomes.map((outcome) => ({ outcome, ...sortDifferences(outcome.id, outcome.differences) }));
  const failures = sorted.filter(({ failed }) => failed.length > 0);
  const notes = sorted.filter(({ failed, noted }) => failed.length === 0 && noted.length > 0);
  const totals = { passed: outcomes.length - failures.length - notes.length, noted: notes.length, failed: failures.length };
  const count = (number: number, word: string) => `${String(number).padStart(4)} ${word}`;
  const line = [
    count(totals.passed, 'passed'),
    count(totals.failed, 'failed'),
    ...(totals.noted > 0 ? [count(totals.noted, 'differ, as noted')] : []),
  ];
  say(`${totals.failed === 0 ? 'ok  ' : 'FAIL'} ${group.padEnd(36)}${line.join(' ')}`);
  for (const { outcome, failed, noted } of sorted) {
    for (const { difference, reason } of noted) say(`       ${outcome.id} differs, as noted: ${difference}\n         ${reason}`);
    if (failed.length === 0) continue;
    say(`       ${outcome.id}`);
    for (const difference of failed) say(`         ${difference}`);
    say(`         input    ${JSON.stringify(outcome.input)}`);
    say(`         expected ${JSON.stringify(outcome.expected)}`);
    say(`         got      ${JSON.stringify(outcome.got)}`);
  }
  return totals;
}

function main(): void {
  const outcomes = [
    ...filesOf('clinical-vectors.json', 'CLINICAL_VECTORS').flatMap((path) => read<'vectors', Vector>(path, 'vectors').map(checkVector)),
    ...filesOf('cases.json', 'CLINICAL_CASES').flatMap((path) => read<'cases', PublishedCase>(path, 'cases').map(caseOutcome)),
  ];
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  const totals = groups.map((group) =>
    print(
      group,
      outcomes.filter((outcome) => outcome.group === group),
    ),
  );
  const sum = (key: keyof Totals) => totals.reduce((total, one) => total + one[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('noted')} differ from an expectation that contradicts its source`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

main();

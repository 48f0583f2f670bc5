import { type CaseFile, emptyCaseFile, type Lesion, type Treatment } from '@consilium/tumour-board';
import { baselineChoices, usualBaseline } from './baseline-choices.js';

const NOW = '2026-01-31';
const lesion = (days: string[], given: Partial<Lesion> = {}): Lesion => ({
  id: days.join(),
  provenance: 'RECORDED',
  enteredInError: false,
  label: 'lung',
  site: 'LUNG',
  role: 'TARGET',
  firstSeenOn: null,
  treatedLocally: null,
  measurements: days.map((takenOn) => ({ id: takenOn, reportId: null, takenOn, millimetres: 12, sliceMillimetres: null })),
  uptakes: [],
  ...given,
});
const treatment = (kind: Treatment['kind'], startedOn: string): Treatment =>
  ({ id: startedOn, kind, startedOn, enteredInError: false }) as Treatment;
const file = (lesions: Lesion[], treatments: Treatment[] = []): CaseFile => ({ ...emptyCaseFile(), lesions, treatments });

describe('the baselines that response can be told from', () => {
  it('are none without a size dated to the day', () => {
    expect(baselineChoices(file([lesion(['2025-03', '2025'])]), NOW)).toEqual([]);
    expect(baselineChoices(file([lesion(['2025-03-01'], { enteredInError: true })]), NOW)).toEqual([]);
    expect(baselineChoices(file([lesion(['2026-03-01'])]), NOW)).toEqual([]);
  });

  it('are the first size, and sizes within four weeks before a drug', () => {
    const measured = file([lesion(['2024-01-10', '2025-03-03', '2025-09-01'])], [treatment('SYSTEMIC', '2025-03-31')]);
    const choices = baselineChoices(measured, NOW);
    expect(choices.map(({ baselineOn }) => baselineOn)).toEqual(['2024-01-10', '2025-03-03']);
    expect(usualBaseline(choices, measured, NOW)?.treatment?.kind).toBe('SYSTEMIC');
  });

  it('take no size that is older than four weeks, and no operation', () => {
    const measured = [lesion(['2024-01-10', '2025-03-02', '2025-09-01'])];
    expect(baselineChoices(file(measured, [treatment('SYSTEMIC', '2025-03-31')]), NOW)).toHaveLength(1);
    expect(baselineChoices(file(measured, [treatment('SURGERY', '2025-03-10')]), NOW)).toHaveLength(1);
  });

  it('are usually the first size while nothing was measured under the drug', () => {
    const measured = file([lesion(['2024-01-10', '2025-12-20'])], [treatment('SYSTEMIC', '2026-01-05')]);
    const choices = baselineChoices(measured, NOW);
    expect(choices).toHaveLength(2);
    expect(usualBaseline(choices, measured, NOW)?.baselineOn).toBe('2024-01-10');
  });
});

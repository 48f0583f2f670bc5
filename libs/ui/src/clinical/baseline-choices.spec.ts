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

  it('are all visits, studies of neighbouring days together', () => {
    const measured = file([lesion(['2024-01-10', '2025-03-03']), lesion(['2024-01-14', '2025-03-03'])]);
    expect(baselineChoices(measured, NOW).map(({ baselineOn, lastOn }) => [baselineOn, lastOn])).toEqual([
      ['2024-01-10', '2024-01-14'],
      ['2025-03-03', '2025-03-03'],
    ]);
  });

  it('name the drug that was started within four weeks, and no operation', () => {
    const started = (kind: Treatment['kind'], on: string) =>
      baselineChoices(file([lesion(['2024-01-10', '2025-03-03', '2025-09-01'])], [treatment(kind, on)]), NOW);
    expect(started('SYSTEMIC', '2025-03-31').map((choice) => choice.treatment?.kind)).toEqual([undefined, 'SYSTEMIC', undefined]);
    expect(usualBaseline(started('SYSTEMIC', '2025-03-31'))?.baselineOn).toBe('2025-03-03');
    for (const choices of [started('SYSTEMIC', '2025-04-01'), started('SURGERY', '2025-03-10')]) {
      expect(choices.every((choice) => choice.treatment === null)).toBe(true);
      expect(usualBaseline(choices)?.baselineOn).toBe('2024-01-10');
    }
  });

  it('are usually the first visit while nothing was measured under the drug', () => {
    const measured = file([lesion(['2024-01-10', '2025-12-20'])], [treatment('SYSTEMIC', '2026-01-05')]);
    expect(usualBaseline(baselineChoices(measured, NOW))?.baselineOn).toBe('2024-01-10');
  });

  it('are usually a visit at which every target was measured', () => {
    const measured = file([lesion(['2024-01-10', '2025-03-03', '2025-09-01']), lesion(['2025-03-03', '2025-09-01'])]);
    const choices = baselineChoices(measured, NOW);
    expect(choices.map(({ complete }) => complete)).toEqual([false, true, true]);
    expect(usualBaseline(choices)?.baselineOn).toBe('2025-03-03');
  });
});

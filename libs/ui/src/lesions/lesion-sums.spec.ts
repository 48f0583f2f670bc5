import type { Lesion } from '@consilium/tumour-board';
import { lesionSums, sizeOn } from './lesion-sums.js';

const lesion = (id: string, sizes: Record<string, number>, given: Partial<Lesion> = {}): Lesion => ({
  id,
  provenance: 'RECORDED',
  enteredInError: false,
  label: id,
  site: 'LUNG',
  role: 'TARGET',
  firstSeenOn: null,
  treatedLocally: false,
  measurements: Object.entries(sizes).map(([takenOn, millimetres]) => ({
    id: `${id} ${takenOn}`,
    reportId: null,
    takenOn,
    millimetres,
    sliceMillimetres: null,
  })),
  uptakes: [],
  ...given,
});

describe('sums of target lesions', () => {
  it('add up what was measured on the same date', () => {
    const sums = lesionSums([lesion('a', { '2025-03': 12, '2025-09': 20 }), lesion('b', { '2025-03': 22, '2025-09': 32 })]);
    expect(sums.map(({ millimetres, unmeasured }) => [millimetres, unmeasured])).toEqual([
      [34, 0],
      [52, 0],
    ]);
  });

  it('say that they are a lower bound when a lesion was not measured, instead of taking it for gone', () => {
    const [first] = lesionSums([lesion('a', { '2025-03': 12 }), lesion('b', {})]);
    expect(first).toEqual({ on: '2025-03', millimetres: 12, measured: 1, unmeasured: 1 });
  });

  it('leave out other lesions and errors', () => {
    const wrong = lesion('wrong', { '2025-03': 90 }, { enteredInError: true });
    const other = lesion('other', { '2025-03': 40 }, { role: 'NON_TARGET' });
    const unknown = lesion('unknown', { '2025-03': 40 }, { role: null });
    expect(lesionSums([lesion('a', { '2025-03': 12 }), wrong, other, unknown])).toEqual([
      { on: '2025-03', millimetres: 12, measured: 1, unmeasured: 0 },
    ]);
  });

  it('know no size on a date without measurement', () => {
    expect(sizeOn(lesion('a', { '2025-03': 0 }), '2025-03')).toBe(0);
    expect(sizeOn(lesion('a', { '2025-03': 0 }), '2025-09')).toBeNull();
  });
});

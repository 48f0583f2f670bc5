import { assayChanges, joinedStretches, type MarkerPoint } from './marker-series.js';

const point = (on: string, given: Partial<MarkerPoint> = {}): MarkerPoint => ({
  id: on,
  on,
  value: 10,
  comparator: 'EQUAL',
  label: '10 ng/mL',
  description: '',
  condition: 'SUPPRESSED',
  assay: 'A',
  ...given,
});
const days = (stretches: MarkerPoint[][]) => stretches.map((stretch) => stretch.map(({ on }) => on));

describe('a series of a marker', () => {
  it('is not joined across a change of assay', () => {
    const points = [point('2020'), point('2021'), point('2022', { assay: 'B' }), point('2023', { assay: 'B' })];
    expect(days(joinedStretches(points))).toEqual([
      ['2020', '2021'],
      ['2022', '2023'],
    ]);
    expect(assayChanges(points)).toEqual([{ on: '2022', from: 'A', to: 'B' }]);
  });

  it('leaves out stimulated values, and joins nothing to a value of unknown stimulation', () => {
    const points = [point('2020'), point('2021', { condition: 'STIMULATED' }), point('2022'), point('2023', { condition: 'NOT_KNOWN' })];
    expect(days(joinedStretches(points))).toEqual([['2020', '2022']]);
  });

  it('knows no change between an assay and one that nobody wrote down', () => {
    expect(assayChanges([point('2020'), point('2021', { assay: null }), point('2022')])).toEqual([]);
  });
});

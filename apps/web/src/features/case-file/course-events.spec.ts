import { emptyCaseFile, type CaseFile, type LabResult, type Treatment } from '@consilium/tumour-board';
import { textIn } from '@consilium/ui';
import { courseOf } from './course-events.js';

const text = textIn('en');
const treatment = (id: string, given: Partial<Treatment>): Treatment => ({
  id,
  provenance: 'RECORDED',
  enteredInError: false,
  kind: 'RADIOIODINE',
  startedOn: '2023-03',
  endedOn: null,
  ongoing: false,
  description: null,
  site: null,
  intent: null,
  purpose: 'THERAPY',
  activity: { megabecquerel: 5920, enteredValue: '160', enteredUnit: 'mCi' },
  preparation: null,
  tshAtActivity: null,
  doseGray: null,
  fractions: null,
  technique: null,
  drug: null,
  dose: null,
  stopReason: null,
  bestResponse: null,
  ...given,
});
const thyroglobulin = (id: string, given: Partial<LabResult>): LabResult => ({
  id,
  provenance: 'RECORDED',
  enteredInError: false,
  analyte: 'THYROGLOBULIN',
  takenOn: '2025-01-10',
  result: { comparator: 'EQUAL', value: 250 },
  unit: 'ng/mL',
  assay: null,
  laboratory: null,
  tshState: null,
  upperLimit: null,
  ...given,
});
const course = (given: Partial<CaseFile>) => courseOf({ ...emptyCaseFile(), ...given }, text);

describe('the course of a case', () => {
  it('names an activity in both units, and one that is not known as not known', () => {
    const { events } = course({ treatments: [treatment('a', {}), treatment('b', { activity: null })] });
    expect(events.map(({ label }) => label.replaceAll('\u202f', ' '))).toEqual(['5.92 GBq (160 mCi)', 'activity not known']);
    for (const { label, description } of events) expect(description).toContain(label);
  });

  it('lists what has no date instead of drawing it somewhere', () => {
    const { events, undated } = course({ treatments: [treatment('a', { startedOn: null })] });
    expect(events).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(['a']);
  });

  it('puts thyroglobulin on one scale, and leaves out a unit that cannot be converted', () => {
    const { thyroglobulin: points, unplaced } = course({
      laboratory: [
        thyroglobulin('ng', { result: { comparator: 'BELOW', value: 200 }, unit: 'ng/L' }),
        thyroglobulin('molar', { unit: 'pmol/L' }),
      ],
    });
    expect(points.map(({ id, value, comparator, condition }) => [id, value, comparator, condition])).toEqual([
      ['ng', 0.2, 'BELOW', 'NOT_KNOWN'],
    ]);
    expect(unplaced.map(({ id }) => id)).toEqual(['molar']);
  });

  it('shows nothing that was entered in error', () => {
    const { events, thyroglobulin: points } = course({
      treatments: [treatment('a', { enteredInError: true })],
      laboratory: [thyroglobulin('b', { enteredInError: true })],
    });
    expect([events, points]).toEqual([[], []]);
  });
});

import type { RecistVisit } from '@consilium/thyroid';
import { textIn } from '../text.js';
import { notEvaluableReason } from './not-evaluable.js';

const visit = (given: Partial<RecistVisit>): RecistVisit => ({
  on: '2025-01-01',
  sizes: [],
  sumMillimetres: 20,
  missing: 0,
  nadirMillimetres: 20,
  percentFromBaseline: null,
  percentFromNadir: null,
  target: 'NE',
  nonTarget: null,
  newLesion: 'NO',
  newLesionIds: [],
  overall: 'NE',
  ...given,
});
const reason = (given: Partial<RecistVisit>, baseline: Partial<RecistVisit> = {}) =>
  notEvaluableReason(visit(given), visit(baseline), textIn('en'));

describe('why a response is not evaluable', () => {
  it('is nothing where it is evaluable', () => expect(reason({ overall: 'SD', target: 'SD' })).toBeNull());
  it('names the targets that were not measured', () => expect(reason({ missing: 2 })).toBe('not evaluable: 2 targets were not measured'));
  it('names an incomplete baseline', () => expect(reason({}, { missing: 1 })).toBe('not evaluable: the baseline sum is not complete'));
  it('names a lesion that may be new', () =>
    expect(reason({ newLesion: 'NOT_KNOWN', missing: 1 })).toBe('not evaluable: a lesion may be new'));
  it('names other lesions that were not measured, or that there is nothing to judge', () => {
    expect(reason({ target: null, nonTarget: 'NE' })).toBe('not evaluable: another lesion was not measured');
    expect(reason({ target: null, nonTarget: null })).toBe('not evaluable: no target and no other lesion at baseline');
  });
});

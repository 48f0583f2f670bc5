import { FOLLOW_UP_CODES } from '../../../thyroid/src/follow-up/schedules.js';
import { MONITORING_MEASURES } from '../../../thyroid/src/options/check-option.js';
import { isScheduleCode } from './calendar.js';
import { scheduleEntries } from './schedule-entries.js';

describe('calendar entries from a pack’s follow-up', () => {
  it('has words for every code that the pack can promise', () => {
    const entries = FOLLOW_UP_CODES.flatMap((code) => scheduleEntries([{ code, dueOn: '2027-01-04', measures: MONITORING_MEASURES }]));
    const unknown = entries.filter(({ what }) => !('code' in what && isScheduleCode(what.code)));
    expect(unknown).toEqual([]);
  });

  it('puts the markers of one control into one blood test', () => {
    const entries = scheduleEntries([
      { code: 'CONTROL', dueOn: '2027-01-04', measures: ['CLINICAL_EXAMINATION', 'TSH', 'THYROGLOBULIN', 'CT'] },
    ]);
    expect(entries.map(({ what }) => 'code' in what && what.code)).toEqual(['CONTROL', 'TUMOUR_MARKERS', 'CT']);
  });
});

import { NO_DETAILS } from '@consilium/tumour-board';
import { followUpSchedule } from './follow-up-schedule.js';
import { dueDates } from './recurrence.js';

const drug = (code: string) => ({ ...NO_DETAILS, drug: code, startingDose: '24 mg qd' });
const dates = (code: string, what: string, horizon = 6) =>
  followUpSchedule('TARGETED_THERAPY', drug(code), '2026-01-05', horizon)
    .filter((item) => item.code === what)
    .map(({ dueOn }) => dueOn);

describe('follow-up', () => {
  it('checks blood pressure under lenvatinib after a week, every two weeks for two months, then monthly', () => {
    expect(dates('LENVATINIB', 'BLOOD_PRESSURE', 4)).toEqual([
      '2026-01-12',
      '2026-01-26',
      '2026-02-09',
      '2026-02-23',
      '2026-03-05',
      '2026-04-05',
      '2026-05-05',
    ]);
  });

  it('checks liver enzymes under selpercatinib from the start, for six months', () => {
    const due = dates('SELPERCATINIB', 'LIVER_FUNCTION', 12);
    expect([due[0], due[1], due.at(-1)]).toEqual(['2026-01-05', '2026-01-19', '2026-07-05']);
    expect(due.filter((day) => day > '2026-04-01')).toEqual(['2026-04-05', '2026-05-05', '2026-06-05', '2026-07-05']);
  });

  it('images every two to three months under a drug', () => {
    const [first, second] = followUpSchedule('TARGETED_THERAPY', drug('LAROTRECTINIB'), '2026-01-05').filter(
      ({ code }) => code === 'IMAGING',
    );
    expect(first).toMatchObject({ dueOn: '2026-03-05', latestOn: '2026-04-05' });
    expect(second).toMatchObject({ dueOn: '2026-05-05', latestOn: '2026-07-05' });
    expect(dates('LAROTRECTINIB', 'SAFETY_VISIT')).toEqual([]);
    expect(dates('SORAFENIB', 'SAFETY_VISIT', 3)).toEqual([
      '2026-01-19',
      '2026-02-02',
      '2026-02-16',
      '2026-03-02',
      '2026-03-05',
      '2026-04-05',
    ]);
  });

  it('monitors at the decided interval with the decided measures', () => {
    const details = { ...NO_DETAILS, intervalMonths: 6, measures: ['TSH', 'CT'] };
    const items = followUpSchedule('MONITORING', details, '2025-08-31', 12);
    expect(items.map(({ dueOn, measures }) => [dueOn, measures])).toEqual([
      ['2026-02-28', ['TSH', 'CT']],
      ['2026-08-31', ['TSH', 'CT']],
    ]);
  });

  it.each([
    ['MONITORING', { ...NO_DETAILS, intervalMonths: 2 }],
    ['MONITORING', { ...NO_DETAILS, intervalMonths: null }],
    ['SURGERY', NO_DETAILS],
    ['TARGETED_THERAPY', NO_DETAILS],
    ['TARGETED_THERAPY', { ...NO_DETAILS, drug: 'ASPIRIN' }],
  ] as const)('promises nothing for %s with %o', (option, details) => {
    expect(followUpSchedule(option, details, '2026-01-05')).toEqual([]);
  });

  it('gives a date that two phases share once', () => {
    const phases = [
      { from: { days: 0 }, every: { days: 31 }, untilMonths: 1 },
      { from: { months: 1 }, every: { months: 1, atMostMonths: 1 }, untilMonths: 2 },
    ];
    expect(dueDates('2026-01-01', phases, 6).map(({ dueOn }) => dueOn)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });
});

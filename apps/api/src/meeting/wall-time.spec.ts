import fc from 'fast-check';
import { instantOf } from './wall-time.js';

const at = (wallTime: string, timeZone = 'Europe/Paris') => {
  const answer = instantOf(wallTime, timeZone);
  return answer.instant?.toISOString() ?? ('code' in answer ? answer.code : null);
};

describe('the instant of a wall time', () => {
  it('follows the zone through winter and summer', () => {
    expect(at('2026-12-03T14:00')).toBe('2026-12-03T13:00:00.000Z');
    expect(at('2026-07-03T14:00')).toBe('2026-07-03T12:00:00.000Z');
    expect(at('2026-07-03T14:00', 'Asia/Kolkata')).toBe('2026-07-03T08:30:00.000Z');
    expect(at('2026-07-03T00:30', 'Pacific/Kiritimati')).toBe('2026-07-02T10:30:00.000Z');
  });

  it('does not exist in the hour that spring skips', () => {
    expect(at('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(at('2026-03-29T02:00')).toBe('DATE_OUT_OF_RANGE');
    expect(at('2026-03-29T02:59')).toBe('DATE_OUT_OF_RANGE');
    expect(at('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-08T02:30', 'America/New_York')).toBe('DATE_OUT_OF_RANGE');
    expect(at('2026-10-04T02:10', 'Australia/Lord_Howe')).toBe('DATE_OUT_OF_RANGE');
  });

  it('is the first of two in the hour that autumn repeats', () => {
    expect(at('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
    expect(at('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is not guessed from anything else than a date and a time', () => {
    for (const wrong of [
      '',
      '2026-12-03',
      '2026-12-03 14:00',
      '2026-12-03T14:00Z',
      '2026-06-31T10:00',
      '2026-02-29T10:00',
      '2026-12-03T24:00',
      '3/12/2026',
    ])
      expect([wrong, at(wrong)]).toEqual([wrong, 'NOT_A_DATE']);
  });

  it('shows the same wall time again in its zone, for every minute of a year', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 365 * 24 * 60 }), (timeZone, minute) => {
        const wallTime = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().slice(0, 16);
        const { instant } = instantOf(wallTime, timeZone);
        if (instant) expect(`${instant.toLocaleString('sv-SE', { timeZone })}`.slice(0, 16).replace(' ', 'T')).toBe(wallTime);
      }),
      { numRuns: 300 },
    );
  });
});

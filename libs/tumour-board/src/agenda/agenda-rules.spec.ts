import fc from 'fast-check';
import { CASE_STATES } from '../case-file/case-state.js';
import { AGENDA_ITEM_STATES, MEETING_STATES, type MeetingState } from '../meeting/meeting.js';
import type { Role } from '../people/role.js';
import { isPermutation, mayAddToAgenda, mayFinishItem, mayOpenItem, mayRemoveFromAgenda, mayReorderAgenda } from './agenda-rules.js';
import { BREAK_AFTER_MINUTES, hardestFirst, planAgenda } from './planned-minutes.js';

const reason = 'cord compression since Monday';
const code = (ruling: { accepted: true } | { accepted: false; code: string }) => (ruling.accepted ? null : ruling.code);

describe('adding a case to the list', () => {
  const add = (roles: Role[], meeting: MeetingState, parts: Partial<Parameters<typeof mayAddToAgenda>[0]> = {}) =>
    code(mayAddToAgenda({ roles, meeting, caseState: 'READY', alreadyListed: false, reason: null, ...parts }));

  it('is the coordinator’s work until the list is locked', () => {
    expect(add(['COORDINATOR'], 'PLANNED')).toBeNull();
    expect(add(['COORDINATOR'], 'PUBLISHED')).toBeNull();
    expect(add(['COORDINATOR'], 'LOCKED', { reason })).toBe('LIST_LOCKED');
    expect(add(['SPECIALIST'], 'PLANNED')).toBe('NOT_PERMITTED');
  });

  it('is for the chair alone after that, with a reason of ten characters', () => {
    for (const meeting of ['LOCKED', 'OPEN', 'PAUSED'] as const) {
      expect(add(['CHAIR'], meeting, { reason })).toBeNull();
      expect(add(['CHAIR'], meeting)).toBe('REASON_REQUIRED');
      expect(add(['CHAIR'], meeting, { reason: 'urgent   ' })).toBe('REASON_REQUIRED');
    }
    for (const meeting of ['CLOSED', 'CANCELLED'] as const) expect(add(['CHAIR'], meeting, { reason })).toBe('MEETING_OVER');
  });

  it('takes a case once, and only one that was taken in and has no outcome yet', () => {
    expect(add(['COORDINATOR'], 'PLANNED', { alreadyListed: true })).toBe('ALREADY_LISTED');
    const listable = CASE_STATES.filter((caseState) => add(['COORDINATOR'], 'PLANNED', { caseState }) === null);
    expect(listable).toEqual(['IN_PREPARATION', 'READY']);
  });
});

describe('the order of the list', () => {
  const reorder = (proposed: string[], meeting: MeetingState = 'PLANNED') =>
    code(mayReorderAgenda({ roles: ['COORDINATOR'], meeting, current: ['a', 'b', 'c'], proposed }));

  it('is a permutation of the items, made before the lock', () => {
    expect(reorder(['c', 'a', 'b'])).toBeNull();
    for (const wrong of [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'd'], ['a', 'b', 'c', 'd'], []])
      expect(reorder(wrong)).toBe('NOT_A_PERMUTATION');
    expect(reorder(['c', 'a', 'b'], 'LOCKED')).toBe('LIST_LOCKED');
    expect(code(mayReorderAgenda({ roles: ['NURSE'], meeting: 'PLANNED', current: [], proposed: [] }))).toBe('NOT_PERMITTED');
  });

  it('accepts every shuffle, and no shuffle with one item changed', () => {
    const ids = fc.uniqueArray(fc.string(), { minLength: 1 });
    const shuffles = ids.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffles, fc.nat(), fc.string(), ([list, shuffled], pick, other) => {
        expect(isPermutation(list, shuffled)).toBe(true);
        const index = pick % list.length;
        if (other !== shuffled[index]) expect(isPermutation(list, shuffled.with(index, other))).toBe(false);
      }),
    );
  });
});

describe('an item', () => {
  it('is taken off the list while it waits, with a reason once the list is out', () => {
    const remove = (roles: Role[], meeting: MeetingState, why: string | null = null) =>
      code(mayRemoveFromAgenda({ roles, meeting, item: 'LISTED', reason: why }));
    expect(remove(['COORDINATOR'], 'PLANNED')).toBeNull();
    expect(remove(['COORDINATOR'], 'PUBLISHED')).toBe('REASON_REQUIRED');
    expect(remove(['COORDINATOR'], 'PUBLISHED', reason)).toBeNull();
    expect(remove(['COORDINATOR'], 'LOCKED', reason)).toBe('LIST_LOCKED');
    expect(remove(['CHAIR'], 'OPEN', reason)).toBeNull();
    expect(remove(['CHAIR'], 'CLOSED', reason)).toBe('MEETING_OVER');
    expect(code(mayRemoveFromAgenda({ roles: ['CHAIR'], meeting: 'OPEN', item: 'IN_DISCUSSION', reason }))).toBe('ITEM_NOT_LISTED');
  });

  it('is opened by the chair in an open meeting, one at a time', () => {
    const open = (parts: Partial<Parameters<typeof mayOpenItem>[0]> = {}) =>
      code(mayOpenItem({ roles: ['CHAIR'], meeting: 'OPEN', item: 'LISTED', others: ['DISCUSSED', 'LISTED'], ...parts }));
    expect(open()).toBeNull();
    expect(open({ others: ['LISTED', 'IN_DISCUSSION'] })).toBe('ANOTHER_IN_DISCUSSION');
    expect(open({ roles: ['COORDINATOR', 'SPECIALIST'] })).toBe('NOT_PERMITTED');
    expect(MEETING_STATES.filter((meeting) => open({ meeting }) === null)).toEqual(['OPEN']);
    expect(AGENDA_ITEM_STATES.filter((item) => open({ item }) === null)).toEqual(['LISTED']);
  });

  it('is left with no ballot open or sealed', () => {
    const finish = (roles: Role[], ballotsPending: number) => code(mayFinishItem({ roles, item: 'IN_DISCUSSION', ballotsPending }));
    expect(finish(['CHAIR'], 0)).toBeNull();
    expect(finish(['CHAIR'], 1)).toBe('BALLOT_OPEN');
    expect(finish(['COORDINATOR'], 0)).toBe('NOT_PERMITTED');
    expect(code(mayFinishItem({ roles: ['CHAIR'], item: 'LISTED', ballotsPending: 0 }))).toBe('ITEM_NOT_IN_DISCUSSION');
  });
});

describe('planned minutes', () => {
  const items = (...minutes: (number | null)[]) => minutes.map((each, index) => ({ id: `i${index}`, minutes: each }));

  it('puts a break after an hour: thirteen items of five minutes take 75', () => {
    const plan = planAgenda(items(...Array.from({ length: 13 }, () => null)));
    expect(plan.totalMinutes).toBe(75);
    expect(plan.slots[12]).toEqual({ kind: 'BREAK', itemId: null, startsAfter: 60, minutes: 10 });
    expect(plan.slots[13]).toEqual({ kind: 'ITEM', itemId: 'i12', startsAfter: 70, minutes: 5 });
  });

  it('needs no break for an hour, nor before or after everything', () => {
    expect(planAgenda(items(30, 30)).slots.map(({ kind }) => kind)).toEqual(['ITEM', 'ITEM']);
    expect(planAgenda(items(90)).slots.map(({ kind }) => kind)).toEqual(['ITEM']);
    expect(planAgenda([])).toEqual({ slots: [], totalMinutes: 0 });
  });

  it('keeps the order, loses no item, and leaves no gap', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), { maxLength: 30 }), (minutes) => {
        const plan = planAgenda(items(...minutes));
        expect(plan.slots.filter(({ kind }) => kind === 'ITEM').map(({ itemId }) => itemId)).toEqual(
          minutes.map((_, index) => `i${index}`),
        );
        let elapsed = 0;
        let sitting = 0;
        for (const slot of plan.slots) {
          expect(slot.startsAfter).toBe(elapsed);
          elapsed += slot.minutes;
          sitting = slot.kind === 'BREAK' ? 0 : sitting + slot.minutes;
          expect(sitting).toBeLessThanOrEqual(BREAK_AFTER_MINUTES);
        }
        expect(plan.totalMinutes).toBe(elapsed);
      }),
    );
  });

  it('proposes the longest case first', () => {
    expect(hardestFirst(items(3, null, 10, 5)).map(({ id }) => id)).toEqual(['i2', 'i1', 'i3', 'i0']);
  });
});

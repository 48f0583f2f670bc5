import { plural } from '../../catalogue/plural.js';

export const en = {
  heading: 'Readiness',
  complete: 'Nothing is missing for the meeting.',
  settled: ({ count }: { count: number }) => plural('en', count, '{count} item settled', '{count} items settled'),
  due: 'due {date}',
  notApplicable: 'Not applicable',
  waive: 'Waive',
  actions: '{item}: what can be done',
  setOwner: 'Owner, due date',
  owner: 'Who brings it',
  dueOn: 'By when',
  consequence_NOT_APPLICABLE: 'The item no longer counts as missing for this patient; the board sees your reason.',
  consequence_WAIVED: 'The case can go to the meeting without it; the board sees your reason.',
  consequence_OWNER: 'The item moves to the work list of whoever brings it.',
} as const;

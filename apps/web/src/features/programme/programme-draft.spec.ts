import { inputOf, newProgramme, programmeProblems, type ProgrammeDraft } from './programme-draft.js';

const contacts = { dayName: 'Thyroid clinic ', dayPhone: '+49 30 5550 0142', nightPhone: ' ', nurse: '', doctor: 'Dr Okafor' };
const draft: ProgrammeDraft = newProgramme('fr-CH', contacts);

describe('a programme being written', () => {
  it('begins in the patient’s language, or in the nearest that is complete', () => {
    expect(draft.language).toBe('fr');
    expect(newProgramme('de', contacts).language).toBe('en');
  });

  it('is sent with blanks as nothing, never as an empty number', () => {
    expect(inputOf('case', draft).contacts).toEqual({
      dayName: 'Thyroid clinic',
      dayPhone: '+49 30 5550 0142',
      nightPhone: null,
      nurse: null,
      doctor: 'Dr Okafor',
    });
  });

  it('leaves the dates to the plan until one is changed', () => {
    expect(inputOf('case', draft).schedule).toBeNull();
    const line = { on: '2026-12-14', code: null, text: ' Blood test ' };
    expect(inputOf('case', { ...draft, schedule: [line] }).schedule).toEqual([{ on: '2026-12-14', code: null, text: 'Blood test' }]);
  });

  it('needs names to call, whole dates, and from the second version on a reason', () => {
    expect(programmeProblems(draft, false)).toEqual([]);
    expect(programmeProblems(draft, true).map(({ path }) => path)).toEqual(['updateReason']);
    const holes: ProgrammeDraft = {
      ...draft,
      contacts: { ...contacts, dayName: ' ' },
      schedule: [
        { on: '', code: 'ECG', text: null },
        { on: '2026-12-14', code: null, text: ' ' },
      ],
    };
    expect(programmeProblems(holes, false).map(({ path }) => path)).toEqual(['contacts.dayName', 'schedule[0].on', 'schedule[1].text']);
  });
});

import fc from 'fast-check';
import { may } from '../people/permission.js';
import { ROLES } from '../people/role.js';
import { amendableSections, amendCaseFile } from './amend-case-file.js';
import { CASE_FILE_SECTIONS, type CaseFile, emptyCaseFile } from './case-file.js';

const medicine = (id: string, name: string) => ({ id, provenance: 'RECORDED' as const, enteredInError: false, name, dose: null });
const voice = (wishes: string) => ({ ...emptyCaseFile().patientVoice, wishes });

describe('amending a case file', () => {
  it('replaces the sections that differ and leaves the rest alone', () => {
    const current = { ...emptyCaseFile(), medicines: [medicine('x1', 'levothyroxine')] };
    const amended = amendCaseFile(current, { ...current, patientVoice: voice('to stay at home') }, ['NURSE']);
    expect(amended).toEqual({
      accepted: true,
      file: { ...current, patientVoice: voice('to stay at home') },
      changed: ['patientVoice'],
    });
    expect(current.patientVoice.wishes).toBeNull();
  });

  it('lets the nurse write the patient’s voice and refuses everything else, whole', () => {
    const patch = { patientVoice: voice('to stay at home'), medicines: [medicine('x1', 'levothyroxine')] };
    expect(amendCaseFile(emptyCaseFile(), patch, ['NURSE'])).toEqual({
      accepted: false,
      code: 'NOT_PERMITTED',
      problems: [{ path: 'medicines', code: 'NOT_PERMITTED' }],
    });
    expect(amendCaseFile(emptyCaseFile(), patch, ['NURSE', 'COORDINATOR']).accepted).toBe(true);
  });

  it('lets nobody amend who only reads', () => {
    for (const role of ROLES) {
      const sections = amendableSections([role]);
      expect(sections.includes('medicines')).toBe(may([role], 'caseFile.amend'));
      expect(sections.includes('patientVoice')).toBe(may([role], 'caseFile.amendVoice'));
    }
    expect(amendableSections([])).toEqual([]);
    expect(amendableSections(['SPECIALIST', 'CHAIR', 'OBSERVER', 'ADMINISTRATOR'])).toEqual([]);
  });

  it('says so when nothing changed, blanks and the order of keys included', () => {
    const current = emptyCaseFile();
    const reordered = Object.fromEntries(Object.entries(current.referral).reverse()) as unknown as CaseFile['referral'];
    const same = { referral: { ...reordered, question: '  ' }, laboratory: undefined };
    expect(amendCaseFile(current, same, ['REFERRING_DOCTOR'])).toEqual({ accepted: false, code: 'NOTHING_CHANGED', problems: [] });
  });

  it('stores nothing of an amendment that has one bad field', () => {
    const patch = { patientVoice: voice('to stay at home'), medicines: [medicine('x1', '')] };
    expect(amendCaseFile(emptyCaseFile(), patch, ['REFERRING_DOCTOR'])).toEqual({
      accepted: false,
      code: 'INVALID',
      problems: [{ path: 'medicines[0].name', code: 'REQUIRED' }],
    });
    expect(amendCaseFile(emptyCaseFile(), { notes: 'x' } as Partial<CaseFile>, ['REFERRING_DOCTOR'])).toEqual({
      accepted: false,
      code: 'INVALID',
      problems: [{ path: 'notes', code: 'UNKNOWN_KEY' }],
    });
  });

  it('refuses to break a reference from a section it does not touch', () => {
    const report = {
      ...medicine('r1', ''),
      kind: 'IMAGING' as const,
      modality: 'CT' as const,
      performedOn: null,
      author: null,
      organisation: null,
      regions: null,
      conclusion: null,
      iodinatedContrast: null,
      secondReading: null,
      treatmentId: null,
    };
    const { name: _, dose: __, ...ct } = report;
    const status = {
      id: 's1',
      provenance: 'RECORDED' as const,
      enteredInError: false,
      course: 'STABLE' as const,
      basis: 'STRUCTURAL' as const,
    };
    const current = { ...emptyCaseFile(), reports: [ct], diseaseStatus: [{ ...status, assessedOn: null, reportId: 'r1', remark: null }] };
    expect(amendCaseFile(current, { reports: [] }, ['COORDINATOR'])).toEqual({
      accepted: false,
      code: 'INVALID',
      problems: [{ path: 'diseaseStatus[0].reportId', code: 'UNKNOWN_REFERENCE' }],
    });
  });

  it('never changes a section that it does not name, and amending twice changes nothing', () => {
    const patch = fc.record(
      {
        medicines: fc
          .uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
          .map((ids) => ids.map((id) => medicine(id, 'levothyroxine'))),
        patientVoice: fc.option(fc.string({ maxLength: 40 }), { nil: null }).map((wishes) => ({ ...emptyCaseFile().patientVoice, wishes })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patch, fc.subarray([...ROLES]), (change, roles) => {
        const current = emptyCaseFile();
        const before = JSON.stringify(current);
        const amended = amendCaseFile(current, change, roles);
        expect(JSON.stringify(current)).toBe(before);
        if (!amended.accepted) return;
        for (const section of CASE_FILE_SECTIONS) {
          if (!amended.changed.includes(section)) expect(amended.file[section]).toBe(current[section]);
          else expect(amendableSections(roles)).toContain(section);
        }
        expect(amendCaseFile(amended.file, change, roles)).toMatchObject({ accepted: false, code: 'NOTHING_CHANGED' });
      }),
    );
  });
});

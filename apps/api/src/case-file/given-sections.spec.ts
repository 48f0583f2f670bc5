import { checkSection, emptyCaseFile } from '@consilium/tumour-board';
import type { AmendCaseFileInput } from './case-file.input.js';
import { givenSections } from './given-sections.js';

const head = { id: 'e', provenance: 'RECORDED', enteredInError: false } as const;
const input = (sections: Partial<AmendCaseFileInput>): AmendCaseFileInput => ({ key: 'k', caseId: 'c', seenVersion: 1, ...sections });

describe('the sections of an amendment', () => {
  it('are only those that were sent', () => {
    expect(givenSections(input({ comorbidities: [], medicines: null }))).toEqual({ comorbidities: [] });
  });
  it('hold not known where a field was left out, so that each can be stored as it is', () => {
    const given = givenSections(
      input({
        referral: { information: 'SIGNED_CONSENT' },
        diagnosis: {},
        patientVoice: {},
        performance: [{ ...head, ecog: 1, assessedOn: '2026' }],
        treatments: [{ ...head, kind: 'SURGERY', ongoing: false }],
        laboratory: [{ ...head, analyte: 'TSH', takenOn: '2026-01', result: { comparator: 'EQUAL', value: 1 }, unit: 'mIU/L' }],
        reports: [{ ...head, kind: 'IMAGING' }],
        lesions: [
          {
            ...head,
            label: 'lung',
            site: 'LUNG',
            measurements: [{ id: 'm', takenOn: '2026-01', millimetres: 9 }],
            uptakes: [{ id: 'u', tracer: 'FDG', finding: 'PRESENT' }],
          },
        ],
        molecular: [{ ...head, gene: 'BRAF', result: 'REQUESTED' }],
        diseaseStatus: [{ ...head, course: 'STABLE', basis: 'STRUCTURAL' }],
        comorbidities: [{ ...head, description: 'asthma' }],
        medicines: [{ ...head, name: 'levothyroxine' }],
      }),
    );
    expect(Object.keys(given).sort()).toEqual(Object.keys(emptyCaseFile()).sort());
    for (const [section, value] of Object.entries(given)) expect(checkSection(section as keyof typeof given, value)).toEqual([]);
    expect(given.lesions?.[0]?.threatens).toBeNull();
  });
});

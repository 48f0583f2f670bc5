import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { type CaseFile, emptyCaseFile, type LabResult, type Lesion } from '@consilium/tumour-board';
import CoursePanel from './course-panel.js';
import LesionPanel from './lesion-panel.js';

const DAYS = ['2024-01-10', '2024-04-10', '2024-07-10', '2024-10-10'];
const entry = { provenance: 'RECORDED', enteredInError: false } as const;

const laboratory = DAYS.flatMap((takenOn, index): LabResult[] => {
  const result = { ...entry, takenOn, assay: 'A', laboratory: null, upperLimit: null };
  return [
    {
      ...result,
      id: `tg${index}`,
      analyte: 'THYROGLOBULIN',
      result: { comparator: 'EQUAL', value: 10 * 2 ** index },
      unit: 'ng/mL',
      tshState: 'SUPPRESSED',
    },
    {
      ...result,
      id: `ab${index}`,
      analyte: 'THYROGLOBULIN_ANTIBODIES',
      result: { comparator: 'BELOW', value: 10 },
      unit: 'IU/mL',
      tshState: null,
    },
  ];
});
const lesion: Lesion = {
  ...entry,
  id: 'lung',
  label: 'left lung',
  site: 'LUNG',
  role: 'TARGET',
  firstSeenOn: '2024-01-10',
  treatedLocally: false,
  measurements: DAYS.map((takenOn, index) => ({ id: takenOn, reportId: null, takenOn, millimetres: 12 + 6 * index, sliceMillimetres: 1 })),
  uptakes: [],
};
const file: CaseFile = { ...emptyCaseFile(), laboratory, lesions: [lesion] };

function show(assist: boolean): string {
  const props = { file, assist, openId: null, onOpen: () => undefined };
  render(
    <MantineProvider>
      <CoursePanel {...props} />
      <LesionPanel {...props} />
    </MantineProvider>,
  );
  return document.body.innerHTML;
}

describe('the course and the lesions of a case', () => {
  it('show what was computed, labelled as assistance', () => {
    const shown = show(true);
    expect(shown).toContain('doubles in');
    expect(shown).toContain('Response by RECIST 1.1');
    expect(shown).toContain('Sum of targets');
    expect(screen.getAllByText('assistance').length).toBeGreaterThanOrEqual(2);
  });

  it('show nothing computed where assistance is switched off, and all that was recorded', () => {
    const shown = show(false);
    for (const computed of ['doubl', 'RECIST', 'Sum of targets', 'nadir', 'smallest sum', 'assistance', 'Radioiodine']) {
      expect(shown).not.toContain(computed);
    }
    expect(shown).toContain('left lung');
    expect(shown).toContain('30');
  });
});

import { emptyCaseFile, type RadioiodinePurpose, type Treatment } from './case-file.js';
import { cumulativeActivity } from './cumulative-activity.js';

let count = 0;
function radioiodine(
  megabecquerel: number | null,
  purpose: RadioiodinePurpose | null = 'THERAPY',
  parts: Partial<Treatment> = {},
): Treatment {
  return {
    id: `t${(count += 1)}`,
    provenance: 'RECORDED',
    enteredInError: false,
    kind: 'RADIOIODINE',
    startedOn: null,
    endedOn: null,
    ongoing: false,
    description: null,
    site: null,
    intent: null,
    purpose,
    activity: megabecquerel === null ? null : { megabecquerel, enteredValue: String(megabecquerel), enteredUnit: 'MBq' },
    preparation: null,
    tshAtActivity: null,
    doseGray: null,
    fractions: null,
    technique: null,
    drug: null,
    dose: null,
    stopReason: null,
    bestResponse: null,
    ...parts,
  };
}
const after = (...treatments: Treatment[]) => cumulativeActivity({ ...emptyCaseFile(), treatments });

describe('cumulative radioiodine', () => {
  it('adds 160 and 209 mCi to 13.653 GBq', () => {
    expect(after(radioiodine(5920), radioiodine(7733, 'ABLATION'))).toMatchObject({
      megabecquerel: 13_653,
      administrations: 2,
      withoutActivity: 0,
      complete: true,
    });
  });

  it('is a lower bound when an administration does not say how much', () => {
    expect(after(radioiodine(5920), radioiodine(null))).toMatchObject({ megabecquerel: 5920, withoutActivity: 1, complete: false });
    expect(after(radioiodine(null))).toMatchObject({ megabecquerel: null, administrations: 1, complete: false });
  });

  it('does not call an empty file zero', () => {
    expect(after()).toMatchObject({ megabecquerel: null, administrations: 0, complete: false });
  });

  it('leaves diagnostic activities, other treatments and mistakes out', () => {
    const mistaken = radioiodine(30_000, 'THERAPY', { enteredInError: true });
    const surgery = radioiodine(null, null, { kind: 'SURGERY' });
    expect(after(radioiodine(1110), radioiodine(185, 'DIAGNOSTIC'), mistaken, surgery)).toMatchObject({
      megabecquerel: 1110,
      administrations: 1,
      complete: true,
      diagnosticMegabecquerel: 185,
    });
  });

  it('counts an administration of unknown purpose', () => {
    expect(after(radioiodine(3700, null))).toMatchObject({ megabecquerel: 3700, diagnosticMegabecquerel: null });
  });
});

import type { TumourPack } from '../pack/tumour-pack.js';
import { checkTreatmentDecision, isWithinRecommendation } from './check-treatment-decision.js';
import { NO_DETAILS, OPTIONS } from './option.js';
import type { TreatmentDecisionContent } from './treatment-decision.js';

const pack: TumourPack = {
  id: 'test',
  version: '1',
  ruleSets: [],
  options: OPTIONS,
  drugs: [],
  checkOption: (option, details) => (option === 'TARGETED_THERAPY' && details.drug === null ? [{ detail: 'drug', code: 'REQUIRED' }] : []),
  readiness: [],
};
const recommendation = {
  options: [
    { rank: 1, option: 'TARGETED_THERAPY' as const, details: { ...NO_DETAILS, drug: 'LENVATINIB' }, trialPreferred: true },
    { rank: 2, option: 'MONITORING' as const, details: NO_DETAILS, trialPreferred: false },
  ],
};
const accepted: TreatmentDecisionContent = {
  consultedOn: '2026-12-04',
  told: ['DIAGNOSIS', 'OPTIONS', 'BENEFITS_AND_RISKS'],
  plannedOption: 'TARGETED_THERAPY',
  plannedDetails: { ...NO_DETAILS, drug: 'LENVATINIB' },
  followsRecommendation: true,
  patientChoice: 'ACCEPTED',
  patientChoiceRemark: null,
  deviationReason: null,
  deviationRemark: null,
  plannedStart: '2026-12-14',
};
const lacks = (parts: Partial<TreatmentDecisionContent>) =>
  checkTreatmentDecision({ ...accepted, ...parts }, { recommendation, pack, today: '2026-12-04' }).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('a treatment decision', () => {
  it('is recorded when doctor and patient follow the board, on the first option, an alternative or the trial it prefers', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ plannedOption: 'MONITORING' })).toEqual([]);
    expect(isWithinRecommendation('TRIAL', recommendation)).toBe(true);
    expect(isWithinRecommendation('SURGERY', recommendation)).toBe(false);
  });

  it('needs a coded reason when the plan is another, or the patient did not accept', () => {
    expect(lacks({ plannedOption: 'SURGERY', followsRecommendation: false })).toEqual(['deviationReason REQUIRED']);
    for (const patientChoice of ['REFUSED', 'UNDECIDED'] as const) expect(lacks({ patientChoice })).toEqual(['deviationReason REQUIRED']);
    expect(lacks({ patientChoice: 'REFUSED', deviationReason: 'PATIENT_CHOICE' })).toEqual([]);
    expect(lacks({ patientChoice: 'PARTLY', deviationReason: 'PATIENT_CHOICE' })).toEqual(['patientChoiceRemark REQUIRED']);
    expect(lacks({ deviationReason: 'CLINICAL_CHANGE' })).toEqual(['deviationReason NOT_APPLICABLE']);
  });

  it('cannot claim to follow the board with another plan', () => {
    expect(lacks({ plannedOption: 'SURGERY' })).toEqual(['followsRecommendation INCONSISTENT']);
  });

  it('puts the physician’s judgement into words', () => {
    const judged = { plannedOption: 'SURGERY', followsRecommendation: false, deviationReason: 'PHYSICIAN_JUDGEMENT' } as const;
    expect(lacks(judged)).toEqual(['deviationRemark REQUIRED']);
    expect(lacks({ ...judged, deviationRemark: 'better' })).toEqual(['deviationRemark TOO_SHORT']);
    expect(lacks({ ...judged, deviationRemark: 'one node only, easily reached' })).toEqual([]);
  });

  it('says when the patient was seen, what was told and what exactly is planned', () => {
    expect(lacks({ consultedOn: '2026-12-05' })).toEqual(['consultedOn DATE_OUT_OF_RANGE']);
    expect(lacks({ consultedOn: '2026-12' })).toEqual(['consultedOn NOT_A_DATE']);
    expect(lacks({ told: [] })).toEqual(['told REQUIRED']);
    expect(lacks({ told: ['OPTIONS', 'OPTIONS'] })).toEqual(['told DUPLICATE']);
    expect(lacks({ plannedDetails: NO_DETAILS })).toEqual(['plannedDetails.drug REQUIRED']);
    expect(lacks({ plannedStart: '2026-02-30' })).toEqual(['plannedStart NOT_A_DATE']);
  });
});

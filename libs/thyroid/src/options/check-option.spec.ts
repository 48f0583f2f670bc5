import { NO_DETAILS, type Option, type OptionDetails, OPTIONS } from '@consilium/tumour-board';
import { checkOption } from './check-option.js';

const check = (option: Option, details: Partial<OptionDetails>) => checkOption(option, { ...NO_DETAILS, ...details });

describe('what an option must say', () => {
  it.each<[Option, Partial<OptionDetails>]>([
    ['MONITORING', { intervalMonths: 3, measures: ['TSH', 'THYROGLOBULIN', 'CT'] }],
    ['MONITORING', { intervalMonths: 12, measures: ['CLINICAL_EXAMINATION'] }],
    ['SURGERY', { site: 'neck nodes, left', intent: 'CURATIVE' }],
    ['LOCAL_TREATMENT', { technique: 'CRYOABLATION', lesionId: 'l1' }],
    ['LOCAL_TREATMENT', { technique: 'EXTERNAL_BEAM_RADIOTHERAPY', site: 'C1' }],
    ['TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '24 mg qd' }],
    ['TARGETED_THERAPY', { drug: 'lenvatinib', startingDose: '14 mg/day' }],
    ['TARGETED_THERAPY', { drug: 'SORAFENIB', startingDose: '400 mg bid' }],
    ['TARGETED_THERAPY', { drug: 'ENTRECTINIB', startingDose: '600 mg qd' }],
    ['TRIAL', { trialNumber: 'NCT02513394' }],
    ['TRIAL', { trialNumber: '2022-500123-12-00' }],
    ['CHEMOTHERAPY', { drug: 'docetaxel' }],
    ['SUPPORTIVE_CARE', {}],
    ['RADIOIODINE_AGAIN', {}],
    ['MORE_INVESTIGATIONS', { remark: 'FDG-PET, then back to the board' }],
  ])('%s stands with %o', (option, details) => {
    expect(check(option, details)).toEqual([]);
  });

  it.each<[Option, Partial<OptionDetails>, string[]]>([
    ['MONITORING', {}, ['intervalMonths REQUIRED', 'measures REQUIRED']],
    ['MONITORING', { intervalMonths: 2, measures: ['TSH'] }, ['intervalMonths OUT_OF_RANGE']],
    ['MONITORING', { intervalMonths: 13, measures: ['TSH'] }, ['intervalMonths OUT_OF_RANGE']],
    ['MONITORING', { intervalMonths: Number.NaN, measures: ['TSH'] }, ['intervalMonths OUT_OF_RANGE']],
    ['MONITORING', { intervalMonths: 6, measures: ['MOOD'] }, ['measures UNKNOWN_CODE']],
    ['SURGERY', { site: ' ' }, ['site REQUIRED', 'intent REQUIRED']],
    ['LOCAL_TREATMENT', {}, ['technique REQUIRED', 'lesionId REQUIRED']],
    ['TARGETED_THERAPY', {}, ['drug REQUIRED', 'startingDose REQUIRED']],
    ['TARGETED_THERAPY', { drug: 'ASPIRIN', startingDose: '24 mg qd' }, ['drug UNKNOWN_CODE']],
    ['TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '240 mg qd' }, ['startingDose OUT_OF_RANGE']],
    ['TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '24 mg bid' }, ['startingDose OUT_OF_RANGE']],
    ['TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '24' }, ['startingDose UNKNOWN_CODE']],
    ['TRIAL', { trialNumber: 'SELECT' }, ['trialNumber UNKNOWN_CODE']],
    ['TRIAL', {}, ['trialNumber REQUIRED']],
    ['CHEMOTHERAPY', {}, ['drug REQUIRED']],
    ['MORE_INVESTIGATIONS', {}, ['remark REQUIRED']],
  ])('%s with %o lacks %o', (option, details, problems) => {
    expect(check(option, details).map(({ detail, code }) => `${detail} ${code}`)).toEqual(problems);
  });

  it('knows every option', () => {
    for (const option of OPTIONS) expect(Array.isArray(check(option, {}))).toBe(true);
  });
});

import { NO_DETAILS } from '@consilium/tumour-board';
import { textIn } from '../text.js';
import { freshDetails, ownDetails, withDrug } from './option-details.js';
import { optionSentence } from './option-sentence.js';

const en = textIn('en');

describe('an option as a sentence', () => {
  it('says monitoring with its interval and what is measured', () => {
    const details = { ...NO_DETAILS, intervalMonths: 6, measures: ['TSH', 'THYROGLOBULIN'] };
    expect(optionSentence('MONITORING', details, en)).toBe('Monitoring every 6 months, measuring TSH and thyroglobulin');
    expect(optionSentence('MONITORING', details, textIn('fr'))).toContain('tous les 6 mois');
  });

  it('says a drug with its dose, and names one that the pack does not know as it was written', () => {
    expect(optionSentence('TARGETED_THERAPY', withDrug(NO_DETAILS, 'LENVATINIB'), en)).toBe(
      'Targeted therapy with lenvatinib, starting at 24\u202fmg once a day',
    );
    expect(optionSentence('CHEMOTHERAPY', { ...NO_DETAILS, drug: 'doxorubicin' }, en)).toBe('Chemotherapy with doxorubicin');
  });

  it('never says what belongs to another option', () => {
    expect(optionSentence('SUPPORTIVE_CARE', { ...NO_DETAILS, drug: 'LENVATINIB', site: 'neck' }, en)).toBe('Supportive care');
  });

  it('says that a lesion is meant even when its name is not at hand', () => {
    const details = { ...NO_DETAILS, technique: 'CRYOABLATION' as const, lesionId: 'l1' };
    expect(optionSentence('LOCAL_TREATMENT', details, en, () => 'L1 sternum')).toContain('lesion: L1 sternum');
    expect(optionSentence('LOCAL_TREATMENT', details, en)).toContain('lesion of the case file');
  });
});

describe('the details of an option', () => {
  it('starts monitoring with the usual measures and everything else with none', () => {
    expect(freshDetails('MONITORING').measures).toContain('THYROGLOBULIN');
    expect(freshDetails('SURGERY').measures).toEqual([]);
  });

  it('keeps what belongs to the option, trimmed, and blanks as nothing', () => {
    expect(ownDetails('SURGERY', { ...NO_DETAILS, site: ' neck ', remark: '  ', drug: 'LENVATINIB' })).toEqual({
      ...NO_DETAILS,
      site: 'neck',
    });
  });

  it('takes the dose of the label with the drug, and none for a drug without one', () => {
    expect(withDrug(NO_DETAILS, 'LENVATINIB').startingDose).toBe('24 mg qd');
    expect(withDrug({ ...NO_DETAILS, startingDose: '24 mg qd' }, null).startingDose).toBeNull();
  });
});

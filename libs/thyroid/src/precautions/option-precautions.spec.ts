import { type CaseFile, type Option, OPTIONS } from '@consilium/tumour-board';
import { caseFile, laboratory, lesion, report, scan, therapy, treatment, uptake } from '../testing/case-file.js';
import { optionPrecautions } from './option-precautions.js';
import type { PrecautionCode } from './precaution.js';

const NOW = '2026-01-31';
const ENTRY = { provenance: 'RECORDED', enteredInError: false } as const;
const measured = (
  id: string,
  analyte: 'SYSTOLIC_PRESSURE' | 'DIASTOLIC_PRESSURE' | 'QTC' | 'ALT' | 'AST' | 'URINE_PROTEIN' | 'BODY_WEIGHT' | 'CALCIUM',
  value: number,
  unit: string,
  upperLimit: number | null = null,
  takenOn = '2026-01-20',
) => laboratory(id, { analyte, takenOn, result: { comparator: 'EQUAL', value }, unit, upperLimit });

function stateOf(code: PrecautionCode, file: CaseFile, drug: string | null = 'LENVATINIB', option: Option = 'TARGETED_THERAPY') {
  return optionPrecautions(option, drug, file, NOW).find((one) => one.code === code)?.state;
}

describe('precautions of this patient', () => {
  it('know nothing of an empty case file, and call nothing absent', () => {
    for (const option of OPTIONS)
      for (const drug of [null, 'LENVATINIB', 'SELPERCATINIB'])
        for (const { code, state } of optionPrecautions(option, drug, caseFile({}), NOW))
          expect([code, state]).toEqual([code, 'NOT_KNOWN']);
  });

  it.each<[PrecautionCode, string, CaseFile, string]>([
    [
      'AIRWAY_OR_OESOPHAGUS_THREATENED',
      'a lesion at the trachea',
      caseFile({ lesions: [lesion('l', { threatens: ['AIRWAY'] })] }),
      'PRESENT',
    ],
    ['AIRWAY_OR_OESOPHAGUS_THREATENED', 'a reader who found none', caseFile({ lesions: [lesion('l', { threatens: [] })] }), 'ABSENT'],
    [
      'AIRWAY_OR_OESOPHAGUS_THREATENED',
      'one lesion not looked at',
      caseFile({ lesions: [lesion('l', { threatens: [] }), lesion('m')] }),
      'NOT_KNOWN',
    ],
    ['AIRWAY_OR_OESOPHAGUS_THREATENED', 'T4a at diagnosis', caseFile({ diagnosis: { ...caseFile({}).diagnosis, t: '4a' } }), 'TO_JUDGE'],
    ['MAJOR_VESSEL_THREATENED', 'T4a at diagnosis', caseFile({ diagnosis: { ...caseFile({}).diagnosis, t: '4a' } }), 'NOT_KNOWN'],
    ['MAJOR_VESSEL_THREATENED', 'an encased carotid', caseFile({ lesions: [lesion('l', { threatens: ['MAJOR_VESSEL'] })] }), 'PRESENT'],
    [
      'PRIOR_NECK_RADIOTHERAPY',
      'neck radiotherapy',
      caseFile({ treatments: [treatment('rt', { kind: 'RADIOTHERAPY', site: 'neck' })] }),
      'PRESENT',
    ],
    [
      'PRIOR_NECK_RADIOTHERAPY',
      'radiotherapy somewhere',
      caseFile({ treatments: [treatment('rt', { kind: 'RADIOTHERAPY', site: 'L3' })] }),
      'TO_JUDGE',
    ],
    ['BRAIN_METASTASES', 'a brain lesion', caseFile({ lesions: [lesion('l', { site: 'BRAIN' })] }), 'PRESENT'],
    [
      'BRAIN_METASTASES',
      'a clear brain MRI',
      caseFile({ reports: [report('r', { modality: 'MRI', regions: 'brain', performedOn: '2026-01-02' })] }),
      'ABSENT',
    ],
    [
      'BRAIN_METASTASES',
      'a chest CT',
      caseFile({ reports: [report('r', { modality: 'CT', regions: 'chest', performedOn: '2026-01-02' })] }),
      'NOT_KNOWN',
    ],
    [
      'RECENT_SURGERY',
      'surgery last week',
      caseFile({ treatments: [treatment('s', { kind: 'SURGERY', startedOn: '2026-01-25' })] }),
      'PRESENT',
    ],
    [
      'RECENT_SURGERY',
      'surgery 14 days ago',
      caseFile({ treatments: [treatment('s', { kind: 'SURGERY', startedOn: '2026-01-17' })] }),
      'ABSENT',
    ],
    [
      'RECENT_SURGERY',
      'surgery some time this month',
      caseFile({ treatments: [treatment('s', { kind: 'SURGERY', startedOn: '2026-01' })] }),
      'TO_JUDGE',
    ],
    [
      'BLOOD_PRESSURE_RAISED',
      '150/80',
      caseFile({ laboratory: [measured('s', 'SYSTOLIC_PRESSURE', 150, 'mmHg'), measured('d', 'DIASTOLIC_PRESSURE', 80, 'mmHg')] }),
      'PRESENT',
    ],
    [
      'BLOOD_PRESSURE_RAISED',
      '130/85',
      caseFile({ laboratory: [measured('s', 'SYSTOLIC_PRESSURE', 130, 'mmHg'), measured('d', 'DIASTOLIC_PRESSURE', 85, 'mmHg')] }),
      'ABSENT',
    ],
    ['BLOOD_PRESSURE_RAISED', 'one number only', caseFile({ laboratory: [measured('s', 'SYSTOLIC_PRESSURE', 130, 'mmHg')] }), 'TO_JUDGE'],
    [
      'BLOOD_PRESSURE_RAISED',
      'a value of last year',
      caseFile({ laboratory: [measured('s', 'SYSTOLIC_PRESSURE', 180, 'mmHg', null, '2025-01-20')] }),
      'NOT_KNOWN',
    ],
    [
      'BLOOD_PRESSURE_RAISED',
      'another unit',
      caseFile({ laboratory: [measured('s', 'SYSTOLIC_PRESSURE', 13, 'kPa'), measured('d', 'DIASTOLIC_PRESSURE', 8, 'kPa')] }),
      'TO_JUDGE',
    ],
    ['QTC_PROLONGED', '460 ms', caseFile({ laboratory: [measured('q', 'QTC', 460, 'ms')] }), 'PRESENT'],
    ['QTC_PROLONGED', '430 ms', caseFile({ laboratory: [measured('q', 'QTC', 430, 'ms')] }), 'ABSENT'],
    ['PROTEINURIA', 'above the limit', caseFile({ laboratory: [measured('p', 'URINE_PROTEIN', 0.4, 'g/24 h', 0.15)] }), 'PRESENT'],
    ['PROTEINURIA', 'no limit', caseFile({ laboratory: [measured('p', 'URINE_PROTEIN', 0.4, 'g/24 h')] }), 'TO_JUDGE'],
    ['CALCIUM_TO_CHECK', 'any value', caseFile({ laboratory: [measured('c', 'CALCIUM', 2.1, 'mmol/L')] }), 'TO_JUDGE'],
    [
      'ANTIRESORPTIVE_DENTAL_CHECK',
      'denosumab',
      caseFile({ medicines: [{ id: 'm', ...ENTRY, name: 'Denosumab', dose: null }] }),
      'PRESENT',
    ],
    [
      'ANTIRESORPTIVE_DENTAL_CHECK',
      'levothyroxine only',
      caseFile({ medicines: [{ id: 'm', ...ENTRY, name: 'Levothyroxine', dose: null }] }),
      'ABSENT',
    ],
    [
      'ARTERIAL_OR_CARDIAC_HISTORY',
      'an infarct',
      caseFile({ comorbidities: [{ id: 'c', ...ENTRY, description: 'Myocardial infarction 2019' }] }),
      'TO_JUDGE',
    ],
  ])('%s: %s', (code, _, file, state) => {
    expect(stateOf(code, file)).toBe(state);
  });

  it.each<[PrecautionCode, string, CaseFile, string]>([
    ['MOLECULAR_TARGET_NOT_SHOWN', 'RET found', withMolecular('RET', 'DETECTED'), 'ABSENT'],
    ['MOLECULAR_TARGET_NOT_SHOWN', 'RET looked for in vain', withMolecular('RET', 'NOT_DETECTED'), 'PRESENT'],
    ['MOLECULAR_TARGET_NOT_SHOWN', 'BRAF found', withMolecular('BRAF', 'DETECTED'), 'NOT_KNOWN'],
    ['DRUG_INTERACTION', 'omeprazole', caseFile({ medicines: [{ id: 'm', ...ENTRY, name: 'omeprazole', dose: '20 mg' }] }), 'TO_JUDGE'],
    ['DRUG_INTERACTION', 'paracetamol', caseFile({ medicines: [{ id: 'm', ...ENTRY, name: 'paracetamol', dose: null }] }), 'NOT_KNOWN'],
    ['BODY_WEIGHT_UNDER_50_KG', '48 kg', caseFile({ laboratory: [measured('w', 'BODY_WEIGHT', 48, 'kg')] }), 'PRESENT'],
    ['BODY_WEIGHT_UNDER_50_KG', '50 kg', caseFile({ laboratory: [measured('w', 'BODY_WEIGHT', 50, 'kg')] }), 'ABSENT'],
    ['LIVER_ENZYMES_RAISED', 'ALT raised', caseFile({ laboratory: [measured('a', 'ALT', 90, 'U/L', 40)] }), 'PRESENT'],
    ['LIVER_ENZYMES_RAISED', 'ALT normal, AST unknown', caseFile({ laboratory: [measured('a', 'ALT', 30, 'U/L', 40)] }), 'TO_JUDGE'],
    [
      'LIVER_ENZYMES_RAISED',
      'both normal',
      caseFile({ laboratory: [measured('a', 'ALT', 30, 'U/L', 40), measured('b', 'AST', 30, 'U/L', 40)] }),
      'ABSENT',
    ],
  ])('under selpercatinib, %s: %s', (code, _, file, state) => {
    expect(stateOf(code, file, 'SELPERCATINIB')).toBe(state);
  });

  it('asks for a hold of a running antiangiogenic drug before surgery', () => {
    const running = caseFile({ treatments: [treatment('t', { kind: 'SYSTEMIC', drug: 'Lenvatinib', ongoing: true })] });
    expect(stateOf('ANTIANGIOGENIC_RUNNING_HOLD_AROUND_SURGERY', running, null, 'SURGERY')).toBe('PRESENT');
    const over = caseFile({ treatments: [treatment('t', { kind: 'SYSTEMIC', drug: 'Lenvatinib', ongoing: false })] });
    expect(stateOf('ANTIANGIOGENIC_RUNNING_HOLD_AROUND_SURGERY', over, null, 'SURGERY')).toBe('ABSENT');
  });

  it('asks for the reason of another radioiodine course in a refractory patient', () => {
    const given = therapy('rai', '2024-01-10');
    const after = scan('scan', given);
    const file = caseFile({ treatments: [given], reports: [after], lesions: [lesion('l', { uptakes: [uptake(after, 'ABSENT')] })] });
    expect(stateOf('REFRACTORY_BY_SOME_DEFINITION', file, null, 'RADIOIODINE_AGAIN')).toBe('PRESENT');
    const contrast = caseFile({ reports: [report('ct', { modality: 'CT', performedOn: '2026-01-10', iodinatedContrast: true })] });
    expect(stateOf('IODINATED_CONTRAST_RECENT', contrast, null, 'RADIOIODINE_AGAIN')).toBe('PRESENT');
  });

  it('puts what is present first', () => {
    const file = caseFile({ lesions: [lesion('l', { site: 'BRAIN' })], laboratory: [measured('c', 'CALCIUM', 2.1, 'mmol/L')] });
    expect(
      optionPrecautions('TARGETED_THERAPY', 'LENVATINIB', file, NOW)
        .map(({ code }) => code)
        .slice(0, 2),
    ).toEqual(['BRAIN_METASTASES', 'CALCIUM_TO_CHECK']);
  });
});

function withMolecular(gene: string, result: 'DETECTED' | 'NOT_DETECTED'): CaseFile {
  return caseFile({
    molecular: [{ id: 'm', ...ENTRY, gene, alteration: 'fusion', result, method: null, reportedOn: null, reportId: null }],
  });
}

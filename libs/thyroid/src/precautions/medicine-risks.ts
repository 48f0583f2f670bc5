import type { CaseFile } from '@consilium/tumour-board';
import type { DrugInteractionCode, MolecularTarget, ThyroidDrug } from '../drugs/drug.js';
import { notKnown, type PrecautionCheck, type PrecautionFinding, type PrecautionProof } from './precaution.js';

const ANTIRESORPTIVE = /zoledron|denosumab|pamidron|alendron|risedron|ibandron|bisphosph|biphosph/i;
const ARTERIAL =
  /infarct|stroke|\bavc\b|angina|angor|ischa?emi|isch[eé]mi|aneurysm|an[eé]vr|heart failure|insuffisance cardiaque|thrombo|embol/i;

/** Names by which medicines of an interaction are recognised. A match asks for a doctor's judgement; no match proves nothing. */
const NAMES: Readonly<Record<DrugInteractionCode, RegExp>> = {
  CYP3A4_STRONG_INHIBITOR_HALVE_DOSE: /ketoconazol|itraconazol|posaconazol|voriconazol|clarithromycin|ritonavir|cobicistat/i,
  CYP3A4_STRONG_INHIBITOR_CAUTION: /ketoconazol|itraconazol|posaconazol|voriconazol|clarithromycin|ritonavir|cobicistat/i,
  CYP3A4_INDUCER_AVOID: /rifampi|carbamazepin|phenytoin|phenobarbital|st\.? john|millepertuis|hypericum/i,
  PROTON_PUMP_INHIBITOR_TAKE_WITH_FOOD: /(om|esom|lans|pant|rabe)e?prazol/i,
  ANTACID_TWO_HOURS_APART: /antacid|aluminium hydroxide|magnesium hydroxide|calcium carbonate|alginate/i,
  H2_BLOCKER_TWO_HOURS_BEFORE_OR_TEN_AFTER: /famotidin|ranitidin|cimetidin|nizatidin/i,
  QT_PROLONGING_DRUGS_CAUTION: /amiodaron|sotalol|citalopram|haloperidol|methadon|ondansetron|domperidon|azithromycin|moxifloxacin/i,
  CYP3A4_NARROW_INDEX_SUBSTRATE_CAUTION: /ciclosporin|cyclosporin|tacrolimus|sirolimus|everolimus|ergotamin|quinidin/i,
  WARFARIN_CHECK_INR: /warfarin|acenocoumarol|fluindion|phenprocoumon/i,
  P_GP_SUBSTRATE_CAUTION: /digoxin|dabigatran|fexofenadin|ranolazin/i,
};

/** Antiresorptive treatment and an antiangiogenic drug together endanger the jaw: dental check first. */
export const antiresorptive: PrecautionCheck = (file) => {
  const medicines = takenMedicines(file).filter(({ values }) => ANTIRESORPTIVE.test(String(values['text'])));
  const treatments = file.treatments
    .filter(({ enteredInError, drug, description }) => !enteredInError && ANTIRESORPTIVE.test(`${drug ?? ''} ${description ?? ''}`))
    .map(({ id, drug, description }): PrecautionProof => ({
      section: 'treatments',
      entryId: id,
      values: { text: drug ?? description ?? '' },
    }));
  const because = [...medicines, ...treatments];
  if (because.length > 0) return { state: 'PRESENT', because };
  return takenMedicines(file).length > 0 ? { state: 'ABSENT', because: takenMedicines(file) } : notKnown;
};

export const arterialHistory: PrecautionCheck = (file) => {
  const because = file.comorbidities
    .filter(({ enteredInError, description }) => !enteredInError && ARTERIAL.test(description))
    .map(({ id, description }): PrecautionProof => ({ section: 'comorbidities', entryId: id, values: { text: description } }));
  return because.length > 0 ? { state: 'TO_JUDGE', because } : notKnown;
};

/** The medicines on record that may interact with a drug; without a list of medicines nothing is known. */
export function interactions(drug: ThyroidDrug): PrecautionCheck {
  return (file) => {
    const medicines = takenMedicines(file);
    if (medicines.length === 0) return notKnown;
    const because = drug.interactions.flatMap(({ code }) =>
      medicines
        .filter(({ values }) => NAMES[code].test(String(values['text'])))
        .map((proof) => ({ ...proof, values: { ...proof.values, interaction: code } })),
    );
    return because.length > 0 ? { state: 'TO_JUDGE', because } : notKnown;
  };
}

const GENES: Readonly<Record<MolecularTarget, RegExp>> = { RET: /^RET\b|RET[-/ :]|[-/: ]RET\b/i, NTRK: /NTRK/i, BRAF: /BRAF/i };

/** Whether the alteration that a drug aims at was looked for and found. */
export function targetNotShown(target: MolecularTarget): PrecautionCheck {
  return (file): PrecautionFinding => {
    const findings = file.molecular.filter(
      ({ enteredInError, gene, alteration }) => !enteredInError && GENES[target].test(`${gene} ${alteration ?? ''}`),
    );
    const proof = (list: typeof findings): PrecautionProof[] =>
      list.map(({ id, gene, alteration, result }) => ({
        section: 'molecular',
        entryId: id,
        values: { gene, result, ...(alteration === null ? {} : { alteration }) },
      }));
    const detected = findings.filter(({ result }) => result === 'DETECTED');
    if (detected.length > 0) return { state: 'ABSENT', because: proof(detected) };
    const absent = findings.filter(({ result }) => result === 'NOT_DETECTED');
    return absent.length > 0 ? { state: 'PRESENT', because: proof(absent) } : { state: 'NOT_KNOWN', because: proof(findings) };
  };
}

function takenMedicines(file: CaseFile): PrecautionProof[] {
  return file.medicines
    .filter(({ enteredInError }) => !enteredInError)
    .map(({ id, name }) => ({ section: 'medicines', entryId: id, values: { text: name } }));
}

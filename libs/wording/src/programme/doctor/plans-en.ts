import type { DoctorPlans, DoctorPlanTexts } from './plan-texts.js';

const BLOOD_PRESSURE = [
  { effect: 'BP 140–159 / 90–99', threshold: 'treat and continue' },
  { effect: 'BP ≥ 160 / ≥ 100 (grade 3)', threshold: 'call the centre the same day' },
];
const SAFETY_VISITS = 'Safety visit before the start, at least every 2 weeks for 2 months, then every 1–2 months';
const IMAGING = 'Imaging every 2–3 months';
const NO_INTERVAL = 'No published interval: the treating team sets the dates';
const INTERACTIONS = 'Check every medicine for interactions before it is added';
const NONE: DoctorPlanTexts = { actions: [], monitoring: [], effects: [], source: null };
const NEEDLE: DoctorPlanTexts = {
  actions: ['General anaesthetic and a short stay: pass on anticoagulants and comorbidities'],
  monitoring: [NO_INTERVAL],
  effects: [{ effect: 'Fever, increasing pain, bleeding or dyspnoea afterwards', threshold: 'call the centre the same day' }],
  source: 'EURACAN leaflet',
};

export const plans: DoctorPlans = {
  MONITORING: {
    actions: ['Keep TSH in the range set by the treating doctor', 'Refer early on new symptoms: neck lump, voice, bone pain, dyspnoea'],
    monitoring: ['Clinic, TSH, Tg and TgAb, ultrasound, CT or FDG-PET every 3–12 months, by extent and speed'],
    effects: [
      { effect: 'Structural growth or symptoms', threshold: 'present the case again' },
      { effect: 'Rising Tg alone', threshold: 'more imaging; alone no reason for systemic treatment' },
    ],
    source: 'EURACAN leaflet; ATA 2015 R92; ATA 2025 R60',
  },
  SURGERY: {
    actions: [
      'If lenvatinib is taken: hold ≥ 1 week before, not for ≥ 2 weeks after major surgery',
      'After neck surgery: calcium; replace calcium and vitamin D when low',
    ],
    monitoring: [NO_INTERVAL],
    effects: [{ effect: 'Low calcium after neck surgery, wound infection, voice change', threshold: 'call the centre the same day' }],
    source: 'EURACAN leaflet; lenvatinib product information',
  },
  RADIOTHERAPY: {
    actions: ['Support nutrition when swallowing is painful'],
    monitoring: [NO_INTERVAL],
    effects: [
      { effect: 'Skin burn, pain, dysphagia, fatigue', threshold: 'mostly resolve within weeks; call when intake fails' },
      { effect: 'Fibrosis of skin and vessels', threshold: 'late effect: report' },
    ],
    source: 'EURACAN leaflet',
  },
  RADIOFREQUENCY: NEEDLE,
  CRYOABLATION: NEEDLE,
  MICROWAVE: NEEDLE,
  CEMENTOPLASTY: {
    ...NEEDLE,
    effects: [
      { effect: 'New weakness or numbness of a limb', threshold: 'emergency' },
      { effect: 'Fever or increasing pain', threshold: 'call the centre the same day' },
    ],
  },
  OTHER_LOCAL_TREATMENT: { ...NEEDLE, actions: [] },
  LENVATINIB: {
    actions: [
      'Blood pressure controlled before the start, drugs stable ≥ 1 week',
      'Dental check before the start; hold ≥ 1 week before surgery',
      'Correct electrolytes, ECG in risk groups (QTc)',
      INTERACTIONS,
    ],
    monitoring: ['BP at 1 week, every 2 weeks for 2 months, then monthly', SAFETY_VISITS, IMAGING],
    effects: [
      { effect: 'BP 140–159 / 90–99', threshold: 'treat and continue' },
      { effect: 'BP ≥ 160 / ≥ 100 despite treatment', threshold: 'withhold; resume lower at ≤ 150 / ≤ 95, stable 48 h' },
      { effect: 'Proteinuria', threshold: 'ACE inhibitor or ARB preferred; call the centre' },
      { effect: 'Perforation, fistula, arterial event', threshold: 'stop; emergency' },
    ],
    source: 'Lenvatinib product information; ATA 2025 R65; EURACAN leaflet. Levels 24 → 20 → 14 → 10 mg',
  },
  SORAFENIB: {
    actions: ['Blood pressure regularly', 'Calcium, above all in hypoparathyroidism; TSH (rises in a third)', INTERACTIONS],
    monitoring: ['BP, calcium and TSH regularly', SAFETY_VISITS, IMAGING],
    effects: [
      { effect: 'Hand-foot syndrome, mostly in the first 6 weeks', threshold: 'pain that limits daily life: call' },
      ...BLOOD_PRESSURE,
      { effect: 'Bleeding that needs intervention', threshold: 'consider stopping for good' },
    ],
    source: 'Sorafenib product information; EURACAN leaflet. Levels 800 → 600 → 400 → 200 mg a day',
  },
  CABOZANTINIB: {
    actions: [
      'BP controlled before and during',
      'Calcium, potassium and urine protein regularly',
      'Tablets and capsules are not interchangeable',
      INTERACTIONS,
    ],
    monitoring: ['Close review in the first 8 weeks', SAFETY_VISITS, IMAGING],
    effects: [
      ...BLOOD_PRESSURE,
      { effect: 'Intolerable grade 2 or grade 3', threshold: 'interrupt to ≤ grade 1, then reduce' },
      { effect: 'Nephrotic syndrome, RPLS, fistula or perforation, severe bleeding, arterial event', threshold: 'stop; emergency' },
    ],
    source: 'Cabozantinib product information (tablets). Levels 60 → 40 → 20 mg',
  },
  SELPERCATINIB: {
    actions: [
      'BP controlled before the start; ECG and electrolytes',
      'With a proton-pump inhibitor: take with food',
      'Strong CYP3A inhibitor: halve the dose',
      'Stop ≥ 7 days before surgery',
    ],
    monitoring: ['ALT and AST before, every 2 weeks for 3 months, monthly for 3 months', 'BP, QTc and TSH as indicated', IMAGING],
    effects: [
      ...BLOOD_PRESSURE,
      { effect: 'New cough or dyspnoea (ILD)', threshold: 'call the centre the same day' },
      { effect: 'Hypersensitivity: rash with fever', threshold: 'call the centre the same day' },
    ],
    source: 'Selpercatinib product information',
  },
  LAROTRECTINIB: {
    actions: ['Strong CYP3A4 inhibitor: halve the dose', INTERACTIONS],
    monitoring: ['ALT, AST and blood count', IMAGING],
    effects: [
      { effect: 'ALT or AST grade 2', threshold: 'tests every 1–2 weeks' },
      { effect: 'ALT or AST grade 3–4', threshold: 'withhold, up to 4 weeks; call the centre' },
      { effect: 'Anaemia, neutropenia', threshold: 'call on fever' },
    ],
    source: 'Larotrectinib product information',
  },
  OTHER_DRUG: {
    ...NONE,
    actions: ['Follow the product information; the prescriber decides the dose', INTERACTIONS],
    monitoring: [IMAGING],
    source: 'EURACAN leaflet',
  },
  TRIAL: { ...NONE, actions: ['Ask the trial team before any new medicine'], monitoring: ['By the trial protocol'] },
  RADIOIODINE_AGAIN: {
    actions: ['Tell the centre of any iodinated contrast in the last months'],
    monitoring: ['Post-therapy scan; record uptake and how long a response lasts'],
    effects: [{ effect: 'Lesions that no longer concentrate or respond', threshold: 'do not repeat; present the case again' }],
    source: 'ATA 2025 R56; Giovanella 2020',
  },
  CHEMOTHERAPY: { ...NONE, monitoring: ['By the protocol of the drug'], effects: [{ effect: 'Fever ≥ 38 °C', threshold: 'call at once' }] },
  SUPPORTIVE_CARE: {
    ...NONE,
    actions: ['Screen for pain, nutrition, breathing, mood and social needs'],
    effects: [{ effect: 'Symptoms not controlled at home', threshold: 'call the centre the same day' }],
  },
  MORE_INVESTIGATIONS: { ...NONE, actions: ['Send the results to the board as soon as they are in'] },
  REFER_UP: { ...NONE, actions: ['Make sure that the patient agrees to the file being shared'] },
  STOP_OR_PAUSE: {
    ...NONE,
    actions: ['Do not restart without the prescriber'],
    monitoring: ['After an interruption: see again when side effects are at grade 0–1'],
    effects: [{ effect: 'New symptoms or growth after stopping', threshold: 'present the case again' }],
  },
  NO_RECOMMENDATION: { ...NONE, actions: ['Present the case again when something has changed'] },
};

import { DEVIATION_REASONS, PATIENT_CHOICES } from '@consilium/tumour-board';
import { LANGUAGES } from '../catalogue/language.js';
import { glossary } from '../glossary/glossary.js';
import { buildProgramme } from './build-programme.js';
import { checkPatientPage, passesGates } from './check-patient-page.js';
import { textsOf } from './finish-page.js';
import { PATIENT_TEXTS } from './patient/patient-texts.js';
import { PLAN_KINDS, planKindOf } from './plan-kind.js';
import { PATIENT_SECTIONS, DOCTOR_SECTIONS } from './programme-document.js';
import type { ProgrammeDocument } from './programme-document.js';
import { SCHEDULE_CODES, UPDATE_REASONS } from './programme-input.js';
import { PLANS, specimenInput } from './specimen/specimen-input.js';

const everyPlan = LANGUAGES.flatMap((language) =>
  PLANS.map(({ option, details }) => ({
    name: `${language} ${option} ${details.technique ?? details.drug ?? ''}`,
    input: specimenInput(language, option, details),
  })),
);
const failures = (document: ProgrammeDocument) =>
  checkPatientPage(document).filter((check) => check.grade > 8 || check.longSentences.length > 0 || check.unresolvedTerms.length > 0);
const patientText = (document: ProgrammeDocument) =>
  document.patient.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf).map(({ text }) => text)).join('\n');

describe('the patient’s page', () => {
  it.each(everyPlan)('reads easily and explains its words: $name', ({ input }) => {
    expect(failures(buildProgramme(input))).toEqual([]);
  });

  it('covers every kind of plan', () => {
    const kinds = new Set(everyPlan.map(({ input }) => planKindOf(input.decision.plannedOption, input.decision.plannedDetails)));
    expect([...kinds].sort()).toEqual([...PLAN_KINDS].sort());
  });

  it.each(LANGUAGES)('reads easily whatever was chosen, changed or planned (%s)', (language) => {
    for (const choice of PATIENT_CHOICES) {
      for (const reason of DEVIATION_REASONS) {
        const input = specimenInput(language, 'MONITORING', {}, choice);
        input.decision.followsRecommendation = false;
        input.decision.deviationReason = reason;
        input.recommendation.standing = 'ADVICE';
        input.recommendation.content.options.forEach((option) => (option.trialPreferred = true));
        input.schedule = SCHEDULE_CODES.map((code, index) => ({ on: `2027-01-${String(index + 1).padStart(2, '0')}`, what: { code } }));
        expect(failures(buildProgramme(input))).toEqual([]);
      }
    }
    for (const reason of UPDATE_REASONS) {
      const input = { ...specimenInput(language, 'SURGERY'), version: 2, schedule: [] };
      input.update = { previousVersion: 1, previousGeneratedOn: '2026-11-01', reason, remark: null };
      for (const outcome of ['DEFERRED', 'REFERRED_UP'] as const) {
        input.recommendation.content.outcome = outcome;
        expect(failures(buildProgramme(input))).toEqual([]);
      }
    }
  });

  it.each(LANGUAGES)('fails when a hard sentence is planted (%s)', (language) => {
    const document = buildProgramme(specimenInput(language, 'SURGERY'));
    const hard =
      language === 'fr'
        ? 'La concertation pluridisciplinaire recommande une pharmacothérapie antiangiogénique malgré des comorbidités cardiovasculaires considérables et une insuffisance respiratoire progressivement invalidante, sans proposer actuellement de surveillance.'
        : 'Multidisciplinary consultation recommends antiangiogenic pharmacotherapy notwithstanding considerable cardiovascular comorbidities and progressively debilitating respiratory insufficiency, without currently proposing any surveillance of the gizmology* or other parameters.';
    document.patient.sections.find(({ id }) => id === 'tests')?.blocks.push({ kind: 'paragraph', text: hard });
    const [failed] = failures(document);
    expect(failed?.section).toBe('tests');
    expect(failed?.longSentences).toHaveLength(1);
    expect(passesGates(checkPatientPage(document))).toBe(false);
  });

  it.each(everyPlan)('shows no code and no unexplained abbreviation: $name', ({ input }) => {
    const known = new Set(glossary(input.language).flatMap(({ forms }) => forms.flatMap((form) => form.split(' '))));
    const text = patientText(buildProgramme(input));
    const allowed = new Set(['RAIR', 'RET', 'NTRK', 'D']);
    expect(text.match(/\b[A-Z]{2,}(?:_[A-Z]+)*\b|[{}]/g)?.filter((word) => !known.has(word) && !allowed.has(word)) ?? []).toEqual([]);
  });

  it('marks each word where it comes first, and explains just the words that it marks', () => {
    const document = buildProgramme(specimenInput('en', 'TARGETED_THERAPY', { drug: 'LENVATINIB' }));
    const text = patientText(document);
    expect(text.match(/antiangiogenic\*/g)).toHaveLength(1);
    const words = document.patient.sections.find(({ id }) => id === 'words')?.blocks[0];
    const terms = words?.kind === 'words' ? words.entries.map(({ term }) => term) : [];
    expect(terms).toContain('antiangiogenic');
    expect(terms).not.toContain('cementoplasty');
    expect(text.match(/(?<=\p{L}\)?)\*/gu)).toHaveLength(terms.length);
  });

  it('keeps the order of the programme', () => {
    const document = buildProgramme(specimenInput('en', 'SURGERY'));
    expect(document.patient.sections.map(({ id }) => id)).toEqual([...PATIENT_SECTIONS]);
    expect(document.doctor.sections.map(({ id }) => id)).toEqual([...DOCTOR_SECTIONS]);
  });

  it('tells the patient what differs from the advice, and why', () => {
    const input = specimenInput('en', 'MONITORING', { intervalMonths: 3 }, 'REFUSED');
    input.recommendation.content.options = [{ rank: 1, option: 'SURGERY', details: input.decision.plannedDetails, trialPreferred: false }];
    input.decision.followsRecommendation = false;
    input.decision.deviationReason = 'PATIENT_CHOICE';
    const text = patientText(buildProgramme(input));
    expect(text).toContain('The team advises: an operation.');
    expect(text).toContain('The plan is now: regular checks, with no treatment for now.');
    expect(text).toContain('The reason: it is your own choice.');
    expect(text).not.toContain('Doctors advise this when tumours are small');
  });

  it('writes an unknown calendar code as an appointment to the patient and as it is to the doctor', () => {
    const input = { ...specimenInput('en', 'SURGERY'), schedule: [{ on: '2027-01-04', what: { code: 'VOICE_TEST' } }] };
    const document = buildProgramme(input);
    expect(patientText(document)).not.toContain('VOICE_TEST');
    expect(patientText(document)).toContain('An appointment.');
    expect(JSON.stringify(document.doctor)).toContain('VOICE_TEST');
  });

  it('never makes up a number: an unknown one is asked for', () => {
    const input = specimenInput('en', 'SURGERY');
    input.contacts.nightPhone = null;
    expect(JSON.stringify(buildProgramme(input).patient)).toContain('Ask your team for this number');
    expect(JSON.stringify(buildProgramme(input).doctor)).toContain('not known');
  });

  it.each(LANGUAGES)('has the same lists in both languages for every plan (%s)', (language) => {
    for (const kind of PLAN_KINDS) {
      const lengths = (texts: (typeof PATIENT_TEXTS)['en']) =>
        (['next', 'watch', 'doing', 'soon', 'urgent', 'tests'] as const).map((list) => texts.plans[kind][list].length);
      expect({ kind, lengths: lengths(PATIENT_TEXTS[language]) }).toEqual({ kind, lengths: lengths(PATIENT_TEXTS.en) });
    }
  });
});

describe('the doctor’s page', () => {
  it('starts with the recommendation in the chair’s words', () => {
    const [first] = buildProgramme(specimenInput('en', 'TARGETED_THERAPY', { drug: 'LENVATINIB' })).doctor.sections;
    expect(first?.blocks[0]).toMatchObject({ text: 'Start lenvatinib 24 mg daily for progressing lung metastases.', lead: true });
  });

  it('says in the first section when there was no quorum', () => {
    const input = specimenInput('en', 'SURGERY');
    input.recommendation.standing = 'ADVICE';
    expect(JSON.stringify(buildProgramme(input).doctor.sections[0])).toContain('ADVICE, NOT QUORATE');
  });

  it('writes what is not known as not known', () => {
    const input = specimenInput('en', 'SURGERY');
    input.caseSummary = { ...input.caseSummary, n: null, ecog: null, cumulativeActivity: null, histology: null };
    const diagnosis = JSON.stringify(buildProgramme(input).doctor.sections[1]);
    expect(diagnosis).toContain('T3a N? M1 (TNM 8)');
    expect(diagnosis.match(/not known/g)).toHaveLength(3);
  });

  it('gives doses, thresholds and grouped dates for lenvatinib', () => {
    const page = JSON.stringify(
      buildProgramme(specimenInput('en', 'TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '24 mg' })).doctor,
    );
    expect(page).toContain('BP at 1 week, every 2 weeks for 2 months, then monthly');
    expect(page).toContain('withhold; resume lower at ≤ 150 / ≤ 95');
    expect(page).toContain('21 Dec 2026 · 28 Dec 2026 · 11 Jan 2027 · 25 Jan 2027 · 8 Feb 2027 · + 2 until 8 Apr 2027');
    expect(page).toContain('12.95\u202fGBq (350\u202fmCi)');
  });

  it('is the same for the same input', () => {
    const make = () => JSON.stringify(buildProgramme(specimenInput('fr', 'TRIAL')));
    expect(make()).toBe(make());
  });
});

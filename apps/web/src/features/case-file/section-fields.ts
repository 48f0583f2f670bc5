import {
  ANALYTES,
  DISEASE_BASES,
  DISEASE_COURSES,
  DISEASE_PHASES,
  HISTOLOGIES,
  INFORMATION_STATES,
  LESION_ROLES,
  LESION_SITES,
  MODALITIES,
  MOLECULAR_RESULTS,
  MOTIVES,
  PREPARATIONS,
  RADIOIODINE_PURPOSES,
  REPORT_KINDS,
  RESPONSE_CATEGORIES,
  SECOND_READINGS,
  STOP_REASONS,
  THREATENED_STRUCTURES,
  TRACERS,
  TREATMENT_INTENTS,
  TREATMENT_KINDS,
  TSH_STATES,
  UPTAKES,
  URGENCIES,
  LOCAL_TECHNIQUES,
  type CaseFileSection,
} from '@consilium/tumour-board';
import type { EnumerationWords } from '@consilium/wording';
import type { RawFields } from './raw-entry.js';

type Kind =
  | { kind: 'text' | 'passage' | 'date' | 'day' | 'activity' | 'result' | 'flag' | 'check' }
  | { kind: 'number' | 'integer'; unit?: string }
  | { kind: 'choice'; codes: readonly string[]; words: keyof EnumerationWords }
  | { kind: 'several'; codes: readonly string[] }
  | { kind: 'reference'; to: 'reports' | 'treatments' };

/** One field of the case file: how it is entered, shown and read, in one place. */
export type Field = Kind & {
  name: string;
  required?: boolean;
  /** Which other answers the field depends on; without them it is not asked. */
  when?: (raw: RawFields) => boolean;
};

export interface SectionShape {
  /** One record instead of a list. */
  single?: true;
  fields: readonly Field[];
  parts?: Readonly<Record<string, readonly Field[]>>;
}

const text = (name: string): Field => ({ name, kind: 'text' });
const passage = (name: string): Field => ({ name, kind: 'passage' });
const date = (name: string): Field => ({ name, kind: 'date' });
const choice = (name: string, codes: readonly string[], words: keyof EnumerationWords): Field => ({ name, kind: 'choice', codes, words });
const needed = (field: Field): Field => ({ ...field, required: true });
const only =
  (name: string, ...codes: string[]) =>
  (field: Field): Field => ({ ...field, when: (raw) => codes.includes(raw[name] ?? '') });
const radioiodine = only('kind', 'RADIOIODINE');
const radiotherapy = only('kind', 'RADIOTHERAPY');
const systemic = only('kind', 'SYSTEMIC');
const imaging = only('kind', 'IMAGING');
const finished = (field: Field): Field => ({ ...field, when: (raw) => raw['ongoing'] !== 'yes' });

/** Every section of the case file, field by field, in the order in which a person is asked. */
export const SECTION_SHAPES: Readonly<Record<CaseFileSection, SectionShape>> = {
  referral: {
    single: true,
    fields: [
      passage('question'),
      choice('motive', MOTIVES, 'motive'),
      choice('urgency', URGENCIES, 'urgency'),
      needed(choice('information', INFORMATION_STATES, 'informationState')),
      { name: 'informedOn', kind: 'day', when: (raw) => raw['information'] !== 'NOT_RECORDED' },
      passage('synthesis'),
      passage('previousAdvice'),
      text('generalPractitioner'),
    ],
  },
  diagnosis: {
    single: true,
    fields: [
      choice('histology', HISTOLOGIES, 'histology'),
      text('histologyDetail'),
      date('diagnosedOn'),
      { name: 'ageAtDiagnosis', kind: 'integer' },
      text('t'),
      text('n'),
      text('m'),
      text('tnmVersion'),
      choice('phase', DISEASE_PHASES, 'diseasePhase'),
      passage('symptoms'),
    ],
  },
  performance: {
    fields: [needed({ name: 'ecog', kind: 'integer' }), needed(date('assessedOn'))],
  },
  treatments: {
    fields: [
      needed(choice('kind', TREATMENT_KINDS, 'treatmentKind')),
      date('startedOn'),
      { name: 'ongoing', kind: 'check' },
      finished(date('endedOn')),
      radioiodine({ name: 'activity', kind: 'activity' }),
      radioiodine(choice('purpose', RADIOIODINE_PURPOSES, 'radioiodinePurpose')),
      radioiodine(choice('preparation', PREPARATIONS, 'preparation')),
      radioiodine({ name: 'tshAtActivity', kind: 'number', unit: 'mIU/L' }),
      radiotherapy({ name: 'doseGray', kind: 'number', unit: 'Gy' }),
      radiotherapy({ name: 'fractions', kind: 'integer' }),
      only('kind', 'LOCAL_ABLATION')(choice('technique', LOCAL_TECHNIQUES, 'localTechnique')),
      systemic(text('drug')),
      systemic(text('dose')),
      text('site'),
      text('description'),
      choice('intent', TREATMENT_INTENTS, 'intent'),
      finished(choice('stopReason', STOP_REASONS, 'stopReason')),
      choice('bestResponse', RESPONSE_CATEGORIES, 'responseCategory'),
    ],
  },
  laboratory: {
    fields: [
      needed(choice('analyte', ANALYTES, 'analyte')),
      only('analyte', 'OTHER')(text('name')),
      needed(date('takenOn')),
      needed({ name: 'result', kind: 'result' }),
      needed(text('unit')),
      only('analyte', 'THYROGLOBULIN')(choice('tshState', TSH_STATES, 'tshState')),
      text('assay'),
      text('laboratory'),
      { name: 'upperLimit', kind: 'number' },
    ],
  },
  reports: {
    fields: [
      needed(choice('kind', REPORT_KINDS, 'reportKind')),
      imaging(choice('modality', MODALITIES, 'modality')),
      date('performedOn'),
      text('regions'),
      passage('conclusion'),
      imaging({ name: 'iodinatedContrast', kind: 'flag' }),
      only('kind', 'PATHOLOGY')(choice('secondReading', SECOND_READINGS, 'secondReading')),
      only('modality', 'RAI_DIAGNOSTIC', 'RAI_POST_THERAPY')({ name: 'treatmentId', kind: 'reference', to: 'treatments' }),
      text('author'),
      text('organisation'),
    ],
  },
  lesions: {
    fields: [
      needed(text('label')),
      needed(choice('site', LESION_SITES, 'lesionSite')),
      choice('role', LESION_ROLES, 'lesionRole'),
      date('firstSeenOn'),
      { name: 'treatedLocally', kind: 'flag' },
      { name: 'threatens', kind: 'several', codes: THREATENED_STRUCTURES },
    ],
    parts: {
      measurements: [
        needed(date('takenOn')),
        needed({ name: 'millimetres', kind: 'number', unit: 'mm' }),
        { name: 'sliceMillimetres', kind: 'number', unit: 'mm' },
        { name: 'reportId', kind: 'reference', to: 'reports' },
      ],
      uptakes: [
        needed(choice('tracer', TRACERS, 'tracer')),
        needed(choice('finding', UPTAKES, 'uptake')),
        date('takenOn'),
        { name: 'suvMax', kind: 'number' },
        { name: 'reportId', kind: 'reference', to: 'reports' },
      ],
    },
  },
  molecular: {
    fields: [
      needed(text('gene')),
      needed(choice('result', MOLECULAR_RESULTS, 'molecularResult')),
      text('alteration'),
      text('method'),
      date('reportedOn'),
      { name: 'reportId', kind: 'reference', to: 'reports' },
    ],
  },
  diseaseStatus: {
    fields: [
      needed(choice('course', DISEASE_COURSES, 'diseaseCourse')),
      needed(choice('basis', DISEASE_BASES, 'diseaseBasis')),
      date('assessedOn'),
      text('remark'),
      { name: 'reportId', kind: 'reference', to: 'reports' },
    ],
  },
  comorbidities: { fields: [needed(text('description'))] },
  medicines: { fields: [needed(text('name')), text('dose')] },
  patientVoice: {
    single: true,
    fields: [
      passage('wishes'),
      passage('understanding'),
      passage('dailyLife'),
      text('language'),
      text('trustedPerson'),
      { name: 'metInPerson', kind: 'flag' },
      text('recordedBy'),
      { name: 'recordedOn', kind: 'day' },
    ],
  },
};

/** The screens of the referral, each with the sections that it changes. */
export const EDIT_SCREENS = {
  question: ['referral'],
  diagnosis: ['diagnosis'],
  treatments: ['treatments'],
  markers: ['laboratory'],
  imaging: ['reports', 'lesions', 'diseaseStatus'],
  molecular: ['molecular'],
  condition: ['performance', 'comorbidities', 'medicines'],
  voice: ['patientVoice'],
} as const satisfies Record<string, readonly CaseFileSection[]>;
export type EditScreen = keyof typeof EDIT_SCREENS;

import type { TumourPack } from '@consilium/tumour-board';

/** Eight weeks: images older than that are of another disease. A default; boards may set another. */
const IMAGING_DAYS = 56;
const MARKER_DAYS = 90;
const PERFORMANCE_DAYS = 90;

/** What a RAIR case needs before the meeting, what blocks it from being listed, and how old it may be. */
export const READINESS_POLICY: TumourPack['readiness'] = [
  { item: 'IDENTITY', blocking: true, maximumAgeDays: null, sections: [] },
  { item: 'PATIENT_INFORMED', blocking: true, maximumAgeDays: null, sections: ['referral'] },
  { item: 'GENERAL_PRACTITIONER', blocking: true, maximumAgeDays: null, sections: ['referral'] },
  { item: 'QUESTION', blocking: true, maximumAgeDays: null, sections: ['referral'] },
  { item: 'HISTOLOGY', blocking: true, maximumAgeDays: null, sections: ['diagnosis', 'reports'] },
  { item: 'STAGING', blocking: true, maximumAgeDays: null, sections: ['diagnosis'] },
  { item: 'TREATMENTS', blocking: true, maximumAgeDays: null, sections: ['treatments'] },
  { item: 'CRITERIA', blocking: true, maximumAgeDays: null, sections: ['treatments', 'lesions', 'reports', 'diseaseStatus'] },
  { item: 'MARKERS', blocking: true, maximumAgeDays: MARKER_DAYS, sections: ['laboratory'] },
  { item: 'IMAGING', blocking: true, maximumAgeDays: IMAGING_DAYS, sections: ['reports', 'lesions'] },
  { item: 'MOLECULAR', blocking: false, maximumAgeDays: null, sections: ['molecular'] },
  { item: 'PERFORMANCE', blocking: true, maximumAgeDays: PERFORMANCE_DAYS, sections: ['performance'] },
  { item: 'MEDICINES', blocking: false, maximumAgeDays: null, sections: ['medicines', 'comorbidities'] },
  { item: 'SYMPTOMS', blocking: false, maximumAgeDays: null, sections: ['diagnosis'] },
  { item: 'PATIENT_VOICE', blocking: true, maximumAgeDays: null, sections: ['patientVoice'] },
  { item: 'PREVIOUS_ADVICE', blocking: false, maximumAgeDays: null, sections: ['referral'] },
];

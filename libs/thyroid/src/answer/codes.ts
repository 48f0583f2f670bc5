/**
 * What proves an answer. `values` carries what a sentence needs: `lesion` (its label), `date` (as known, absent when it is
 * not), `from`/`to` in mm, `megabecquerel`, `count`, `course`, `modality`.
 */
export const EVIDENCE_CODES = [
  /** A scan showed radioiodine uptake in a lesion. lesion, date */
  'UPTAKE_PRESENT',
  /** A scan that could have shown it found no uptake in a lesion. lesion, date */
  'UPTAKE_ABSENT',
  /** Every scan is older than the lesion. lesion, date it was first seen */
  'LESION_SEEN_AFTER_SCANS',
  /** The report of the scan that an uptake was read from. modality, date */
  'SCAN_REPORT',
  /** Radioiodine was given to ablate or treat. date, megabecquerel */
  'RADIOIODINE_GIVEN',
  /** Radioiodine was given to look, not to treat. date, megabecquerel */
  'RADIOIODINE_DIAGNOSTIC_ONLY',
  /** A doctor judged the structural disease as progressing. date */
  'PROGRESSION_JUDGED',
  /** A doctor judged the structural disease as stable or responding. course, date */
  'NO_PROGRESSION_JUDGED',
  /** The response recorded with a radioiodine course is progression. date of the activity */
  'RESPONSE_WAS_PROGRESSION',
  /** A lesion grew by at least 20 % and 5 mm from its smallest size since the activity. lesion, from, to, date */
  'LESION_GREW',
  /** A lesion was measured again and had not grown by 20 % and 5 mm. lesion, from, to, date */
  'LESION_DID_NOT_GROW',
  /** A lesion appeared that an earlier study did not show. lesion, date */
  'NEW_LESION',
  /** The disease shows in the markers alone. date */
  'BIOCHEMICAL_COURSE',
  /** Imaging is on record and no lesion. modality, date */
  'NO_LESION_ON_IMAGING',
  /** The lesion is on record as a non-target lesion. lesion */
  'LESION_IS_NOT_TARGET',
  /** The radioiodine given in all. megabecquerel, count (administrations whose activity is not known) */
  'CUMULATIVE_ACTIVITY',
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** What would have to be known for an answer. `values` as for evidence. */
export const MISSING_CODES = [
  /** No radioiodine is on record. */
  'RADIOIODINE_NOT_RECORDED',
  /** Radioiodine was given to look only; none to ablate or treat is on record. */
  'THERAPEUTIC_ACTIVITY',
  /** The activity has no date. */
  'RADIOIODINE_DATE',
  /** Whether the activity was meant to treat or only to look. date */
  'RADIOIODINE_PURPOSE',
  /** The activity itself. date */
  'RADIOIODINE_ACTIVITY',
  /** No lesion is on record. */
  'LESIONS_NOT_RECORDED',
  /** No scan is on record for the activity. date */
  'SCAN_NOT_RECORDED',
  /** A diagnostic scan is on record, a post-therapy scan is not. date */
  'POST_THERAPY_SCAN_NOT_RECORDED',
  /** Whether the scan was diagnostic or post-therapy. date */
  'SCAN_KIND',
  /** No diagnostic scan is on record. */
  'DIAGNOSTIC_SCAN_NOT_RECORDED',
  /** The scan does not mention the lesion. lesion, date */
  'UPTAKE_NOT_RECORDED',
  /** The uptake of the lesion is equivocal. lesion, date */
  'UPTAKE_EQUIVOCAL',
  /** No uptake, but under too low a TSH to count. lesion, date */
  'UPTAKE_UNDER_STIMULATION',
  /** No uptake, but iodine may have blocked it. lesion, date */
  'UPTAKE_WITHOUT_CONTAMINATION',
  /** Every scan is older than the lesion. lesion */
  'SCAN_SINCE_LESION_SEEN',
  /** The scans of the lesion contradict each other or cannot be put in order. lesion */
  'ORDER_OF_SCANS',
  /** Whether the lesion is a target lesion. lesion */
  'LESION_ROLE',
  /** Nobody judged or measured the structural disease after the activity. date of the activity */
  'ASSESSMENT_AFTER_RADIOIODINE',
  /** The date of a recorded progression. */
  'PROGRESSION_DATE',
  /** Imaging to show whether the rise of the markers is structural progression. date */
  'IMAGING_OF_MARKER_RISE',
  /** Which lesions progressed: those that took up iodine or others. date */
  'PROGRESSION_BY_LESION',
  /** An earlier study that would show whether the lesion is new. lesion, date */
  'COMPARATOR_FOR_NEW_LESION',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** Caveats: they change no answer, and no answer should be read without them. */
export const FLAG_CODES = [
  'TSH_STIMULATION_INADEQUATE',
  'PREPARATION_NOT_RECORDED',
  'IODINE_CONTAMINATION_POSSIBLE',
  'CONTRAST_WASHOUT_BORDERLINE',
  'SCAN_PREDATES_LESION',
  /** A therapeutic activity without any scan on record. */
  'NO_POST_THERAPY_SCAN',
  /** Only a diagnostic scan, or one of unknown kind, is on record for an activity. */
  'POST_THERAPY_SCAN_MISSING',
  'MIXED_UPTAKE_CONSIDER_MULTIMODAL',
  'UPTAKE_REGAINED',
  'BIOCHEMICAL_ONLY_NO_STRUCTURAL_DISEASE',
  /** The markers rise: image, do not conclude. */
  'BIOCHEMICAL_PROGRESSION_IMAGE',
  'CUMULATIVE_ACTIVITY_ABOVE_THRESHOLD',
  'CUMULATIVE_ACTIVITY_AT_THRESHOLD',
  'CUMULATIVE_ACTIVITY_NOT_KNOWN',
  /** No cumulative activity makes a patient refractory by itself. */
  'CUMULATIVE_ACTIVITY_NEVER_ALONE',
  /** An activity below the empiric therapeutic range of 3.7–7.4 GBq. */
  'ACTIVITY_BELOW_EMPIRIC_RANGE',
  /** Thyroglobulin was undetectable although lesions are on record: it does not speak for this tumour. */
  'TG_DISCORDANT_WITH_IMAGING',
  /** The rule sets do not come to the same conclusion about this patient. */
  'DEFINITIONS_DISAGREE',
] as const;
export type FlagCode = (typeof FLAG_CODES)[number];

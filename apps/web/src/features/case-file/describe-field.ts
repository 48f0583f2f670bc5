import type { Activity, CaseFile, CensoredValue, PartialDate, Report, Treatment } from '@consilium/tumour-board';
import type { Text } from '@consilium/ui';
import type { Field } from './section-fields.js';

/** What a field of an entry says, in words; `null` where nothing is known. */
export function describeField(field: Field, entry: Readonly<Record<string, unknown>>, file: CaseFile, text: Text): string | null {
  const value = entry[field.name];
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'date':
    case 'day':
      return text.date(value as PartialDate);
    case 'choice':
      return wordOf(text, field.words, value as string);
    case 'several': {
      const codes = value as string[];
      return codes.length === 0 ? text.t('common.none') : codes.map((code) => text.t(`caseFile.threat_${code as 'AIRWAY'}`)).join(', ');
    }
    case 'activity':
      return text.activity(value as Activity);
    case 'result':
      return text.result(value as CensoredValue, (entry['unit'] as string | undefined) ?? null);
    case 'number':
      return field.unit ? text.quantity(value as number, field.unit) : text.number(value as number);
    case 'integer':
      return text.number(value as number);
    case 'flag':
      return text.t(value === true ? 'common.yes' : 'common.no');
    case 'check':
      return value === true ? text.t('common.yes') : null;
    case 'reference': {
      const named = field.to === 'reports' ? file.reports.find(({ id }) => id === value) : file.treatments.find(({ id }) => id === value);
      return named ? ('conclusion' in named ? nameReport(named, text) : nameTreatment(named, text)) : null;
    }
    default:
      return String(value);
  }
}

/** The word for a code of an enumeration; a code that has no word, such as a technique in words, stands as it is. */
export function wordOf(text: Text, words: keyof Text['words'], code: string): string {
  return (text.words[words] as Record<string, string>)[code] ?? code;
}

/** "CT, 12 Mar 2026": what a report is called in lists and references. */
export function nameReport(report: Pick<Report, 'kind' | 'modality' | 'performedOn'>, text: Text): string {
  const kind = report.modality ? text.words.modality[report.modality] : text.words.reportKind[report.kind];
  return [kind, report.performedOn ? text.date(report.performedOn) : text.t('caseFile.dateNotKnown')].join(', ');
}

/** "radioiodine, 5.92 GBq (160 mCi), Mar 2023". */
export function nameTreatment(treatment: Treatment, text: Text): string {
  return [describeTreatment(treatment, text), treatment.startedOn ? text.date(treatment.startedOn) : text.t('caseFile.dateNotKnown')].join(
    ', ',
  );
}

/** What was done, without its date: "lenvatinib 24 mg", "radioiodine, activity not known". */
export function describeTreatment(treatment: Treatment, text: Text): string {
  const kind = text.words.treatmentKind[treatment.kind];
  switch (treatment.kind) {
    case 'RADIOIODINE': {
      const purpose = treatment.purpose === 'DIAGNOSTIC' ? ` (${text.words.radioiodinePurpose.DIAGNOSTIC})` : '';
      return `${kind}${purpose}, ${treatment.activity ? text.activity(treatment.activity) : text.t('caseFile.activityNotKnown')}`;
    }
    case 'SYSTEMIC':
      return [treatment.drug ?? treatment.description ?? kind, treatment.dose].filter(Boolean).join(' ');
    case 'RADIOTHERAPY':
      return [kind, treatment.site, treatment.doseGray === null ? null : text.quantity(treatment.doseGray, 'Gy')]
        .filter(Boolean)
        .join(', ');
    case 'LOCAL_ABLATION':
      return [treatment.technique ? wordOf(text, 'localTechnique', treatment.technique) : kind, treatment.site].filter(Boolean).join(', ');
    default:
      return [kind, treatment.description ?? treatment.site].filter(Boolean).join(': ');
  }
}

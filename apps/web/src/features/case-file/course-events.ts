import { compareDates, type CaseFile, type LabResult, type Report, type Treatment } from '@consilium/tumour-board';
import { toMilliunitsPerLitre, toNanogramsPerMillilitre, toUnitsPerMillilitre } from '@consilium/thyroid';
import type { MarkerPoint, Text, TimelineEvent, TimelineLane } from '@consilium/ui';
import { describeTreatment, nameReport } from './describe-field.js';

const LANES: Record<Treatment['kind'], TimelineLane> = {
  SURGERY: 'SURGERY',
  RADIOIODINE: 'RADIOIODINE',
  RADIOTHERAPY: 'LOCAL',
  LOCAL_ABLATION: 'LOCAL',
  SYSTEMIC: 'DRUGS',
  OTHER: 'OTHER',
};

export interface Course {
  events: TimelineEvent[];
  thyroglobulin: MarkerPoint[];
  rows: { id: string; label: string; points: MarkerPoint[] }[];
  /** What has no date and so has no place on the axis. */
  undated: { id: string; label: string }[];
  /** Results whose unit cannot be put on the axis, and is never guessed. */
  unplaced: LabResult[];
}

/** The whole course of a case as marks on one time axis, without what was entered in error. */
export function courseOf(file: CaseFile, text: Text): Course {
  const treatments = file.treatments.filter(({ enteredInError }) => !enteredInError);
  const studies = file.reports.filter(({ enteredInError, kind }) => !enteredInError && kind === 'IMAGING');
  const thyroglobulin = seriesOf(file, 'THYROGLOBULIN', text);
  const tsh = seriesOf(file, 'TSH', text);
  const antibodies = seriesOf(file, 'THYROGLOBULIN_ANTIBODIES', text);
  return {
    events: [
      ...treatments.flatMap((treatment) => (treatment.startedOn === null ? [] : [treatmentEvent(treatment, treatment.startedOn, text)])),
      ...studies.flatMap((report) => (report.performedOn === null ? [] : [imagingEvent(report, report.performedOn, text)])),
    ],
    thyroglobulin: thyroglobulin.points,
    rows: [
      { id: 'tsh', label: text.t('caseFile.tshShort'), points: tsh.points },
      { id: 'antibodies', label: text.t('caseFile.antibodiesShort'), points: antibodies.points },
    ].filter(({ points }) => points.length > 0),
    undated: [
      ...treatments
        .filter(({ startedOn }) => startedOn === null)
        .map((treatment) => ({ id: treatment.id, label: describeTreatment(treatment, text) })),
      ...studies.filter(({ performedOn }) => performedOn === null).map((report) => ({ id: report.id, label: nameReport(report, text) })),
    ],
    unplaced: [...thyroglobulin.unplaced, ...tsh.unplaced, ...antibodies.unplaced],
  };
}

function treatmentEvent(treatment: Treatment, startedOn: string, text: Text): TimelineEvent {
  const { id, endedOn, ongoing } = treatment;
  const words = describeTreatment(treatment, text);
  const until = ongoing ? text.t('caseFile.ongoing') : endedOn ? text.t('common.until', { date: text.date(endedOn) }) : null;
  const why = treatment.stopReason ? text.words.stopReason[treatment.stopReason] : null;
  const { label, shortLabel } = labelsOf(treatment, words, text);
  return {
    id,
    lane: LANES[treatment.kind],
    from: startedOn,
    to: endedOn,
    ongoing,
    label,
    shortLabel,
    description: [
      text.date(startedOn),
      [words.includes(label) ? words : `${words}, ${label}`, until, why].filter(Boolean).join(', '),
      source(treatment, text),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function labelsOf(treatment: Treatment, words: string, text: Text): { label: string; shortLabel: string } {
  if (treatment.kind === 'RADIOIODINE') {
    if (!treatment.activity) return { label: text.t('caseFile.activityNotKnown'), shortLabel: '?' };
    const label = text.activity(treatment.activity);
    return { label, shortLabel: label.slice(0, label.indexOf(' (')) };
  }
  if (treatment.kind === 'SYSTEMIC') return { label: words, shortLabel: treatment.drug ?? '' };
  const label = treatment.description ?? treatment.site ?? words;
  // The first clause says what was done; the rest is read on pointing or in the entry.
  const clause = label.split(/[(,;:]/)[0]?.trim() ?? '';
  return { label: label.length > 40 ? clause : label, shortLabel: label.length > 40 ? '' : clause };
}

function imagingEvent(report: Report, performedOn: string, text: Text): TimelineEvent {
  const label = report.modality ? text.t(`caseFile.modality_${report.modality}`) : '';
  const kind = report.modality ? text.words.modality[report.modality] : text.words.reportKind[report.kind];
  return {
    id: report.id,
    lane: 'IMAGING',
    from: performedOn,
    to: null,
    ongoing: false,
    label,
    shortLabel: '',
    description: [text.date(performedOn), kind.includes(label) ? kind : `${label} (${kind})`, report.conclusion, source(report, text)]
      .filter(Boolean)
      .join(' · '),
  };
}

const CONVERSIONS = {
  THYROGLOBULIN: toNanogramsPerMillilitre,
  TSH: toMilliunitsPerLitre,
  THYROGLOBULIN_ANTIBODIES: toUnitsPerMillilitre,
} as const;

function seriesOf(file: CaseFile, analyte: keyof typeof CONVERSIONS, text: Text): { points: MarkerPoint[]; unplaced: LabResult[] } {
  const points: MarkerPoint[] = [];
  const unplaced: LabResult[] = [];
  const results = file.laboratory.filter((result) => result.analyte === analyte && !result.enteredInError);
  for (const result of [...results].sort((a, b) => compareDates(a.takenOn, b.takenOn))) {
    const converted = CONVERSIONS[analyte](result.result, result.unit);
    if (converted.accepted) points.push(pointOf(result, converted.value.value, text));
    else unplaced.push(result);
  }
  return { points, unplaced };
}

function pointOf(result: LabResult, value: number, text: Text): MarkerPoint {
  const label = text.result(result.result, result.unit);
  const state = result.tshState ? text.words.tshState[result.tshState] : null;
  return {
    id: result.id,
    on: result.takenOn,
    value,
    comparator: result.result.comparator,
    label,
    description: [text.date(result.takenOn), `${text.words.analyte[result.analyte]} ${label}`, state, result.assay, source(result, text)]
      .filter(Boolean)
      .join(' · '),
    condition: result.tshState === null ? 'NOT_KNOWN' : result.tshState === 'SUPPRESSED' ? 'SUPPRESSED' : 'STIMULATED',
    assay: result.assay,
  };
}

/** Published and synthetic values say so wherever they are read. */
function source({ provenance }: { provenance: Treatment['provenance'] }, text: Text): string | null {
  return provenance === 'RECORDED' ? null : text.words.provenance[provenance];
}

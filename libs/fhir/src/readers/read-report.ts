import type { Modality, ReportKind } from '@consilium/tumour-board';
import { refusalOf } from '../bundle/admissible.js';
import { codingsOf, followsProfile, hasCode, LOINC, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { objectOf, objectsOf, textOf, textsOf, type Json } from '../bundle/json.js';
import { observationInWords } from '../bundle/observation-words.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, optionalDate, part, referenceName, taken, use, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';
import { hasQuantity } from './read-laboratory.js';
import { hasItsOwnPlace } from './read-observation.js';

const PATHOLOGY = ['22637-3', '60568-3', '11526-1', '34574-4', '60567-5'];
const GENETICS = ['51969-4', '81247-9'];
/** Sections of HL7 v2 table 0074 and the LOINC part for imaging. */
const KIND_BY_SECTION = new Map<string, ReportKind>([
  ['GE', 'MOLECULAR'],
  ['CG', 'MOLECULAR'],
  ['PAT', 'PATHOLOGY'],
  ['SP', 'PATHOLOGY'],
  ['CP', 'PATHOLOGY'],
  ['RAD', 'IMAGING'],
  ['RX', 'IMAGING'],
  ['CT', 'IMAGING'],
  ['NMR', 'IMAGING'],
  ['NMS', 'IMAGING'],
  ['RUS', 'IMAGING'],
  ['LP29684-5', 'IMAGING'],
  ['LAB', 'LABORATORY'],
  ['CH', 'LABORATORY'],
  ['HM', 'LABORATORY'],
]);
/** DICOM modalities, v2 sections and SNOMED CT methods. PET and scintigraphy do not tell the tracer: they stay OTHER. */
const MODALITY_BY_CODE = new Map<string, Modality>([
  ['CT', 'CT'],
  ['77477000', 'CT'],
  ['MR', 'MRI'],
  ['NMR', 'MRI'],
  ['113091000', 'MRI'],
  ['US', 'ULTRASOUND'],
  ['RUS', 'ULTRASOUND'],
  ['16310003', 'ULTRASOUND'],
]);

/**
 * A diagnostic report with its results in words: what pathology and genetics found is prose to the board, while
 * quantities of a laboratory report become laboratory values of their own.
 */
export function readReport(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const parts: ImportPart[] = [];
  const studies = objectsOf(body['imagingStudy']).flatMap((reference): Json[] => {
    const study = use(intake, reference, 'reports');
    return study === null ? [] : [study.body];
  });
  const kind = kindOf(body, studies);
  const conclusion = [
    textOf(body['conclusion']),
    ...objectsOf(body['conclusionCode']).map(wordsOf),
    ...resultsInWords(body, kind, intake, parts),
  ];
  if (body['presentedForm'] !== undefined) parts.push(part('presentedForm', 'ATTACHMENT_NOT_READ'));
  intake.file.reports.push({
    ...importedEntry(intake, resource.key),
    kind,
    modality: kind === 'IMAGING' ? modalityOf(body, studies) : null,
    performedOn: optionalDate(firstDate(body, 'effectiveDateTime', 'issued'), 'effectiveDateTime', parts),
    author: nameOf(body, 'Practitioner', intake, parts),
    organisation: nameOf(body, 'Organization', intake, parts),
    regions: regionsOf(body, studies, intake, parts),
    conclusion: conclusion.filter((line) => line !== null).join('\n') || null,
    iodinatedContrast: null,
    secondReading: null,
    treatmentId: null,
  });
  return taken('reports', parts);
}

function kindOf(body: Json, studies: Json[]): ReportKind {
  if (followsProfile(body, 'mcode-genomics-report') || hasCode(LOINC, body['code'], ...GENETICS)) return 'MOLECULAR';
  if (hasCode(LOINC, body['code'], ...PATHOLOGY)) return 'PATHOLOGY';
  if (studies.length > 0) return 'IMAGING';
  const sections = objectsOf(body['category']).flatMap((category) => codingsOf(category));
  return sections.map(({ code }) => KIND_BY_SECTION.get(code ?? '')).find((kind) => kind !== undefined) ?? 'OTHER';
}

function modalityOf(body: Json, studies: Json[]): Modality {
  const codes = [
    ...studies.flatMap((study) => objectsOf(study['modality']).map((coding) => textOf(coding['code']))),
    ...[...objectsOf(body['category']), body['code']].flatMap((concept) => codingsOf(concept).map(({ code }) => code)),
  ];
  return codes.map((code) => MODALITY_BY_CODE.get(code ?? '')).find((modality) => modality !== undefined) ?? 'OTHER';
}

function resultsInWords(body: Json, kind: ReportKind, intake: Intake, parts: ImportPart[]): string[] {
  return objectsOf(body['result']).flatMap((reference) => {
    const result = intake.bundle.resolve(reference);
    if (result === null) {
      parts.push(part('result', 'REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(reference) }));
      return [];
    }
    if (refusalOf(result, intake.bundle) !== null || hasItsOwnPlace(result)) return [];
    if (hasQuantity(result) && kind !== 'PATHOLOGY' && kind !== 'MOLECULAR') return [];
    const words = observationInWords(result.body);
    if (words === null) return [];
    intake.used.set(result, 'reports');
    return [words];
  });
}

function nameOf(body: Json, type: 'Practitioner' | 'Organization', intake: Intake, parts: ImportPart[]): string | null {
  const references = [...objectsOf(body['resultsInterpreter']), ...objectsOf(body['performer'])];
  for (const reference of references) {
    const found = intake.bundle.resolve(reference);
    if (found?.type === type) {
      use(intake, reference, 'reports');
      return type === 'Organization' ? textOf(found.body['name']) : personName(found.body);
    }
    if (found === null && !textOf(reference['display']) && textOf(reference['reference'])?.startsWith(`${type}/`)) {
      parts.push(part('performer', 'REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(reference) }));
    }
  }
  return type === 'Practitioner'
    ? (references.map((reference) => textOf(reference['display'])).find((text) => text !== null) ?? null)
    : null;
}

function personName(practitioner: Json): string | null {
  const [name] = objectsOf(practitioner['name']);
  if (!name) return null;
  const composed = [...textsOf(name['prefix']), ...textsOf(name['given']), textOf(name['family'])]
    .filter((word) => word !== null)
    .join(' ');
  return textOf(name['text']) ?? (composed || null);
}

/** Where the image or the specimen was taken. */
function regionsOf(body: Json, studies: Json[], intake: Intake, parts: ImportPart[]): string | null {
  const places = studies.flatMap((study) => objectsOf(study['series']).map((series) => textOf(objectOf(series['bodySite'])?.['display'])));
  for (const reference of objectsOf(body['specimen'])) {
    const specimen = intake.bundle.resolve(reference);
    if (specimen === null) {
      parts.push(part('specimen', 'REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(reference) }));
    } else if (refusalOf(specimen, intake.bundle) === null) {
      const place = wordsOf(objectOf(specimen.body['collection'])?.['bodySite']);
      if (place !== null) intake.used.set(specimen, 'reports');
      places.push(place);
    }
  }
  return [...new Set(places.filter((place) => place !== null))].join(', ') || null;
}

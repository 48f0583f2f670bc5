import type { Histology } from '@consilium/tumour-board';
import { codesIn, codingsOf, extensionsOf, followsProfile, hasCode, ICD_O_3, SNOMED, wordsOf } from '../bundle/codeable.js';
import { firstDate } from '../bundle/fhir-date.js';
import { numberOf, objectOf, objectsOf, textOf } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { refusalOf } from '../bundle/admissible.js';
import { importedEntry, notTaken, optionalDate, part, taken, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';
import { icd10CodesOf, lesionSiteOf } from './lesion-site.js';

const CLINICAL_STATUS = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const NO_INFORMATION = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';

/** Thyroid carcinomas: ICD-O-3 morphology and SNOMED CT disorders with the histology they name. */
const HISTOLOGY_BY_CODE = new Map<string, Histology>([
  ['8260/3', 'PAPILLARY'],
  ['8344/3', 'PAPILLARY_TALL_CELL'],
  ['8330/3', 'FOLLICULAR'],
  ['8335/3', 'FOLLICULAR'],
  ['8339/3', 'FOLLICULAR'],
  ['8290/3', 'ONCOCYTIC'],
  ['8337/3', 'POORLY_DIFFERENTIATED'],
  ['255029007', 'PAPILLARY'],
  ['255028004', 'FOLLICULAR'],
]);
/** SNOMED CT: malignant tumour of thyroid, papillary, follicular thyroid carcinoma. */
const THYROID_CANCERS = ['363478007', '255029007', '255028004'];

/** Whether a condition is the cancer that the case is about, rather than a metastasis or another illness. */
export function isPrimaryCancer({ body }: BundleResource): boolean {
  if (followsProfile(body, 'mcode-primary-cancer-condition')) return true;
  if (isSecondaryCancer(body)) return false;
  return hasCode(SNOMED, body['code'], ...THYROID_CANCERS) || icd10CodesOf(body['code']).some((code) => code.startsWith('C73'));
}

/** Conditions: the primary cancer into the diagnosis, metastases into the lesions, the rest into the comorbidities. */
export function readCondition(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  if (codesIn(NO_INFORMATION, body['code']).length > 0) return notTaken('ABSENCE_STATEMENT');
  if (isPrimaryCancer(resource)) return readPrimary(resource, intake);
  const words = wordsOf(body['code']);
  if (words === null) return notTaken('VALUE_MISSING');
  if (isSecondaryCancer(body)) return readMetastasis(resource, words, intake);

  const [clinical] = codesIn(CLINICAL_STATUS, body['clinicalStatus']);
  const ended = clinical !== undefined && clinical !== 'active' && clinical !== 'recurrence' && clinical !== 'relapse';
  intake.file.comorbidities.push({ ...importedEntry(intake, resource.key), description: ended ? `${words} (${clinical})` : words });
  return taken('comorbidities');
}

function readPrimary(resource: BundleResource, intake: Intake): Outcome {
  const rivals = intake.bundle.resources.filter(
    (other) => other.type === 'Condition' && isPrimaryCancer(other) && refusalOf(other, intake.bundle) === null,
  );
  if (rivals.length > 1) return notTaken('SEVERAL_PRIMARIES', { count: rivals.length });

  const { body } = resource;
  const parts: ImportPart[] = [];
  const { diagnosis } = intake.file;
  const morphologies = extensionsOf(body, 'mcode-histology-morphology-behavior').map((extension) => extension['valueCodeableConcept']);
  const histologies = [body['code'], ...morphologies].flatMap((concept) => [...codesIn(ICD_O_3, concept), ...codesIn(SNOMED, concept)]);
  diagnosis.histology = histologies.map((code) => HISTOLOGY_BY_CODE.get(code)).find((found) => found !== undefined) ?? null;
  if (diagnosis.histology === null) parts.push(part('histology', 'CODE_UNKNOWN', { code: histologies.at(-1) ?? '' }));
  diagnosis.histologyDetail =
    [...morphologies, body['code']]
      .map(wordsOf)
      .filter((words) => words !== null)
      .join('; ') || null;
  diagnosis.diagnosedOn = optionalDate(firstDate(body, 'onsetDateTime', 'recordedDate'), 'onsetDateTime', parts);
  diagnosis.ageAtDiagnosis = statedAge(resource) ?? ageOn(intake.patient.birthDate, diagnosis.diagnosedOn);
  for (const stage of objectsOf(body['stage'])) {
    parts.push(part('stage', 'COMPUTED_NOT_IMPORTED', { stated: wordsOf(stage['summary']) ?? '' }));
  }
  const [clinical] = codesIn(CLINICAL_STATUS, body['clinicalStatus']);
  if (clinical !== undefined && clinical !== 'active') parts.push(part('clinicalStatus', 'NO_PLACE_FOR_IT', { stated: clinical }));
  return taken('diagnosis', parts);
}

function readMetastasis(resource: BundleResource, words: string, intake: Intake): Outcome {
  const { body } = resource;
  const parts: ImportPart[] = [];
  const bodySites = objectsOf(body['bodySite']);
  const site = lesionSiteOf([...bodySites, body['code']]) ?? 'OTHER';
  if (site === 'OTHER') parts.push(part('site', 'CODE_UNKNOWN', { code: codingsOf(bodySites[0] ?? body['code'])[0]?.code ?? '' }));
  const where = bodySites.map(wordsOf).filter((text) => text !== null);
  const entry = importedEntry(intake, resource.key);
  intake.lesionIds.set(resource, entry.id);
  intake.file.lesions.push({
    ...entry,
    label: where.length > 0 ? `${words}: ${where.join(', ')}` : words,
    site,
    role: null,
    firstSeenOn: optionalDate(firstDate(body, 'onsetDateTime', 'recordedDate'), 'onsetDateTime', parts),
    treatedLocally: null,
    measurements: [],
    uptakes: [],
  });
  intake.file.diagnosis.phase = 'METASTATIC';
  return taken('lesions', parts);
}

function isSecondaryCancer(body: BundleResource['body']): boolean {
  return (
    followsProfile(body, 'mcode-secondary-cancer-condition') ||
    icd10CodesOf(body['code']).some((code) => /^C7[789]/.test(code)) ||
    hasCode(SNOMED, body['code'], '94391008', '94222008', '94381002', '94225005')
  );
}

function statedAge({ body }: BundleResource): number | null {
  const age = objectOf(body['onsetAge']);
  return age !== null && textOf(age['code']) === 'a' ? numberOf(age['value']) : null;
}

/** Completed years between two dates known to the day; anything less precise gives no age, since stage turns on one year. */
function ageOn(birthDate: string | null, day: string | null): number | null {
  if (birthDate?.length !== 10 || day?.length !== 10 || day < birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

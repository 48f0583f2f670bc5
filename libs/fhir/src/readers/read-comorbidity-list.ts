import { extensionsOf, followsProfile, wordsOf } from '../bundle/codeable.js';
import { objectsOf } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, part, referenceName, taken, type Intake, type Outcome } from '../intake.js';
import type { ImportPart } from '../import-result.js';

export function isComorbidityList({ body }: BundleResource): boolean {
  return followsProfile(body, 'mcode-comorbidities');
}

/**
 * A list of comorbidities (mcode-comorbidities). Conditions that it points to come in as conditions themselves, and
 * one that is not in the bundle cannot be named; conditions stated in words are taken here. What the patient does
 * *not* have stays out: the case file lists what is.
 */
export function readComorbidityList(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  const parts: ImportPart[] = [];
  let found = 0;
  for (const extension of extensionsOf(body, 'mcode-related-condition')) {
    const reference = extension['valueReference'];
    const words = wordsOf(extension['valueCodeableConcept']);
    if (reference !== undefined) {
      if (intake.bundle.resolve(reference) !== null) found += 1;
      else parts.push(part('related-condition', 'REFERENCE_NOT_IN_BUNDLE', { reference: referenceName(reference) }));
    } else if (words !== null) {
      found += 1;
      intake.file.comorbidities.push({ ...importedEntry(intake, `${resource.key}#${found}`), description: words });
    }
  }
  for (const extension of extensionsOf(body, 'mcode-related-condition-absent')) {
    const words = wordsOf(extension['valueCodeableConcept']) ?? objectsOf(extension['valueReference']).map(referenceName)[0] ?? '';
    parts.push(part('related-condition-absent', 'ABSENCE_STATEMENT', { stated: words }));
  }
  if (found > 0) return taken('comorbidities', parts);
  const missing = parts.filter(({ code }) => code === 'REFERENCE_NOT_IN_BUNDLE').map(({ values }) => values['reference']);
  return missing.length > 0 ? notTaken('REFERENCE_NOT_IN_BUNDLE', { reference: missing.join(', ') }) : notTaken('ABSENCE_STATEMENT');
}

import { extensionsOf, followsProfile, wordsOf } from '../bundle/codeable.js';
import { textOf } from '../bundle/json.js';
import type { BundleResource } from '../bundle/open-bundle.js';
import { importedEntry, notTaken, part, taken, type Intake, type Outcome } from '../intake.js';
import { lesionSiteOf } from './lesion-site.js';
import { isPrimaryCancer } from './read-condition.js';

/**
 * A tumour followed over time (mcode-tumor). One that belongs to a metastasis of the bundle is that lesion under another
 * name, so its sizes go there; the primary itself is the diagnosis; any other is a lesion of its own.
 */
export function readTumour(resource: BundleResource, intake: Intake): Outcome {
  const { body } = resource;
  if (!followsProfile(body, 'mcode-tumor')) return notTaken('NO_PLACE_FOR_IT');
  const [related] = extensionsOf(body, 'mcode-related-condition').map((extension) => intake.bundle.resolve(extension['valueReference']));
  if (related && isPrimaryCancer(related)) return notTaken('NO_PLACE_FOR_IT');
  const known = related ? intake.lesionIds.get(related) : undefined;
  if (known !== undefined) {
    intake.lesionIds.set(resource, known);
    return taken('lesions');
  }
  const label = textOf(body['description']) ?? wordsOf(body['location']) ?? wordsOf(body['morphology']);
  if (label === null) return notTaken('VALUE_MISSING', { part: 'location' });
  const site = lesionSiteOf([body['location']]);
  const entry = importedEntry(intake, resource.key);
  intake.lesionIds.set(resource, entry.id);
  intake.file.lesions.push({
    ...entry,
    label,
    site: site ?? 'OTHER',
    role: null,
    firstSeenOn: null,
    treatedLocally: null,
    measurements: [],
    uptakes: [],
  });
  return taken('lesions', site === null ? [part('site', 'CODE_UNKNOWN', { stated: wordsOf(body['location']) ?? '' })] : []);
}

import { NO_DETAILS, type Option, type OptionDetails } from '@consilium/tumour-board';
import { findDrug, OPTION_DETAILS } from '@consilium/thyroid';

/** What is measured under monitoring unless somebody says otherwise: the markers of the leaflet and the imaging that sees growth. */
const USUAL_MEASURES = ['TSH', 'THYROGLOBULIN', 'THYROGLOBULIN_ANTIBODIES', 'CT'];

/** The details with which an option starts when it is chosen. */
export function freshDetails(option: Option): OptionDetails {
  return { ...NO_DETAILS, measures: option === 'MONITORING' ? USUAL_MEASURES : [] };
}

/** The details that an option can have, in the order in which its sentence says them. */
export function detailsOfOption(option: Option): (keyof OptionDetails)[] {
  const { required, optional } = OPTION_DETAILS[option];
  const own = [...required, ...optional];
  return SPOKEN.filter((detail) => own.includes(detail));
}

const SPOKEN: readonly (keyof OptionDetails)[] = [
  'intervalMonths',
  'technique',
  'drug',
  'startingDose',
  'measures',
  'lesionId',
  'site',
  'intent',
  'trialNumber',
  'remark',
];

/**
 * The details as they are stored: with what belongs to the option and nothing else, and blanks as what they are, nothing.
 *
 * @example ownDetails('SURGERY', { ...NO_DETAILS, site: ' neck ', drug: 'LENVATINIB' }) // site "neck", drug null
 */
export function ownDetails(option: Option, details: OptionDetails): OptionDetails {
  const own: OptionDetails = { ...NO_DETAILS, measures: [] };
  for (const detail of detailsOfOption(option)) {
    const value = details[detail];
    Object.assign(own, { [detail]: typeof value === 'string' ? value.trim() || null : Array.isArray(value) ? [...value] : value });
  }
  return own;
}

/** Names a drug; the dose becomes the label's starting dose, and stays empty for a drug without one. */
export function withDrug(details: OptionDetails, drug: string | null): OptionDetails {
  return { ...details, drug, startingDose: (drug !== null && findDrug(drug)?.startingDose) || null };
}

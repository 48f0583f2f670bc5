import type { Histology } from '@consilium/tumour-board';

export const SCOPE_STATES = ['IN_SCOPE', 'OUT_OF_SCOPE', 'NOT_KNOWN'] as const;

/**
 * Whether a histology is one the leaflet and this pack speak of: thyroid cancers of follicular origin, papillary, follicular
 * or poorly differentiated, with the names of WHO 2022 (oncocytic replaces Hürthle; differentiated high-grade is new).
 * Anaplastic and medullary carcinomas are other diseases.
 */
export function histologyScope(histology: Histology | null): (typeof SCOPE_STATES)[number] {
  return histology === null || histology === 'OTHER' ? 'NOT_KNOWN' : 'IN_SCOPE';
}

/** Aggressive histologies, in which ATA 2025 looks for FDG-avid disease when thyroglobulin is raised (R50). */
export function isAggressive(histology: Histology | null): boolean | null {
  if (histology === null || histology === 'OTHER' || histology === 'DIFFERENTIATED_NOT_SPECIFIED') return null;
  return ['PAPILLARY_TALL_CELL', 'ONCOCYTIC', 'POORLY_DIFFERENTIATED', 'DIFFERENTIATED_HIGH_GRADE'].includes(histology);
}

import { KINASE_INHIBITOR_VISITS, LENVATINIB_BLOOD_PRESSURE, SELPERCATINIB_LIVER_FUNCTION, TREATMENT_IMAGING } from '@consilium/thyroid';
import { textIn } from '@consilium/ui';
import { phaseWords } from './phase-words.js';

describe('when something is monitored, in words', () => {
  it.each([
    [LENVATINIB_BLOOD_PRESSURE, 'after 7 days, every 14 days, until month 2; then every month'],
    [SELPERCATINIB_LIVER_FUNCTION, 'from the start, every 14 days, until month 3; then every month, until month 6'],
    [KINASE_INHIBITOR_VISITS, 'after 14 days, every 14 days, until month 2; then every 1–2 months'],
    [TREATMENT_IMAGING, 'every 2–3 months'],
  ])('%#', ({ phases }, words) => expect(phaseWords(phases, textIn('en'))).toBe(words));

  it('speaks French', () => {
    expect(phaseWords(LENVATINIB_BLOOD_PRESSURE.phases, textIn('fr'))).toBe(
      'après 7 jours, tous les 14 jours, jusqu’au mois 2; puis chaque mois',
    );
  });
});

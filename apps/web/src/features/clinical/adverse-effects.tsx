import type { AdverseEffect } from '@consilium/thyroid';
import { codeText, NARROW_SPACE } from '@consilium/wording';
import { useText } from '@consilium/ui';

/** How often each effect was seen, at any grade and at grades 3 and 4; a dash where the source gives no figure. */
export function AdverseEffects({ effects }: { effects: readonly AdverseEffect[] }) {
  const { t, number, language } = useText();
  if (effects.length === 0) return null;
  const share = (code: string, grades: AdverseEffect['grades']) => {
    const effect = effects.find((each) => each.code === code && each.grades === grades);
    return effect ? `${number(effect.percent)}${NARROW_SPACE}%` : '–';
  };
  return (
    <>
      <h3 id="adverse-effects-heading">{t('clinical.adverseEffects')}</h3>
      <table className="c-clinical-table" aria-labelledby="adverse-effects-heading">
        <thead>
          <tr>
            <th scope="col">{t('clinical.adverseEffect')}</th>
            <th scope="col" data-number>
              {t('clinical.anyGrade')}
            </th>
            <th scope="col" data-number>
              {t('clinical.gradesThreeFour')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...new Set(effects.map(({ code }) => code))].map((code) => (
            <tr key={code}>
              <th scope="row">{codeText('adverseEffect', code, language)}</th>
              <td data-number className="c-number">
                {share(code, 'ANY')}
              </td>
              <td data-number className="c-number">
                {share(code, 'THREE_AND_FOUR')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

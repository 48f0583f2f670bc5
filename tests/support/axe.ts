import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, one line for each place. The page's own security policy stays in force:
 * the script is run by the debugger, not by the page.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Colours on their way from one scheme to the other are nobody's choice.
  await page.waitForFunction(
    () => new Promise((still) => requestAnimationFrame(() => requestAnimationFrame(() => still(document.getAnimations().length === 0)))),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    WCAG_2_2_AA,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

import { CasePage } from '../features/case-file/case-page.js';
import { CriteriaPanel } from '../features/criteria/criteria-panel.js';
import { ReadinessPanel } from '../features/readiness/readiness-panel.js';

export function Component() {
  return (
    <CasePage
      side={({ subject, assist, open }) => (
        <>
          <CriteriaPanel subject={subject} assist={assist} onOpen={open} />
          <ReadinessPanel subject={subject} onOpen={open} />
        </>
      )}
      sheet={() => null}
    />
  );
}

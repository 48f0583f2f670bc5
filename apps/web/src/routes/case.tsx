import { lazy } from 'react';
import { CasePage } from '../features/case-file/case-page.js';
import { CriteriaPanel } from '../features/criteria/criteria-panel.js';
import { ReadinessPanel } from '../features/readiness/readiness-panel.js';

const ComparisonSheet = lazy(() => import('../features/criteria/comparison-sheet.js'));

export function Component() {
  return (
    <CasePage
      side={({ subject, assist, open, sheet, showSheet }) => (
        <>
          <CriteriaPanel
            subject={subject}
            assist={assist}
            onOpen={open}
            comparing={sheet === 'criteria'}
            onCompare={(comparing) => showSheet(comparing ? 'criteria' : null)}
          />
          <ReadinessPanel subject={subject} onOpen={open} />
        </>
      )}
      sheet={({ subject, file, assist, open, sheet, showSheet }) => {
        if (!assist) return null;
        return sheet === 'criteria' ? (
          <ComparisonSheet subject={subject} file={file} onOpen={open} onClose={() => showSheet(null)} />
        ) : null;
      }}
    />
  );
}

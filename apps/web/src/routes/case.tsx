import { lazy, Suspense } from 'react';
import { CasePage, type CaseView } from '../features/case-file/case-page.js';
import { optionOfSheet } from '../features/clinical/option-sheets.js';
import { CriteriaPanel } from '../features/criteria/criteria-panel.js';
import { ReadinessPanel } from '../features/readiness/readiness-panel.js';

const ComparisonSheet = lazy(() => import('../features/criteria/comparison-sheet.js'));
const OptionSheet = lazy(() => import('../features/clinical/option-sheet.js'));
const OptionsPanel = lazy(() => import('../features/clinical/options-panel.js'));

export function Component() {
  return <CasePage side={(view) => <Side {...view} />} sheet={(view) => <OpenSheet {...view} />} />;
}

function Side({ subject, file, assist, open, sheet, showSheet }: CaseView) {
  return (
    <>
      <CriteriaPanel
        subject={subject}
        assist={assist}
        onOpen={open}
        comparing={sheet === 'criteria'}
        onCompare={(comparing) => showSheet(comparing ? 'criteria' : null)}
      />
      {assist && (
        <Suspense>
          <OptionsPanel file={file} sheet={sheet} onSheet={showSheet} />
        </Suspense>
      )}
      <ReadinessPanel subject={subject} onOpen={open} />
    </>
  );
}

/** Everything on a sheet is computed: where nothing may be, none opens, whatever the address says. */
function OpenSheet({ subject, file, assist, open, sheet, showSheet }: CaseView & { sheet: string }) {
  const option = optionOfSheet(sheet);
  const close = () => showSheet(null);
  if (!assist) return null;
  if (sheet === 'criteria') return <ComparisonSheet subject={subject} file={file} onOpen={open} onClose={close} />;
  return option && <OptionSheet key={option} option={option} file={file} onOpen={open} onClose={close} />;
}

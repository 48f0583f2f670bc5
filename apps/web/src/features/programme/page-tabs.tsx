import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ProgrammeDocument } from '@consilium/wording';
import { ProgrammePageView, useText } from '@consilium/ui';

type Shown = 'DOCTOR' | 'PATIENT' | 'BOTH';

export interface PageTabsProps {
  document: ProgrammeDocument;
  outdated?: boolean;
  /** Whose page is read first. */
  first: 'DOCTOR' | 'PATIENT';
  /** Offers both pages beside one another. */
  both?: boolean;
  /** Beside the tabs. */
  aside?: ReactNode;
}

/** The two pages of a programme, one at a time or side by side. */
export function PageTabs({ document, outdated, first, both, aside }: PageTabsProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>(first);
  return (
    <div className="programme-pages">
      <div className="programme-tabs no-print">
        <SegmentedControl
          aria-label={t('programme.preview')}
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={[
            { value: 'DOCTOR', label: t('programme.doctorPage') },
            { value: 'PATIENT', label: t('programme.patientPage') },
            ...(both ? [{ value: 'BOTH', label: t('programme.bothPages') }] : []),
          ]}
        />
        {aside}
      </div>
      <div className="programme-sheets" data-both={shown === 'BOTH' || undefined}>
        {shown !== 'PATIENT' && (
          <ProgrammePageView page={document.doctor} reader="DOCTOR" language={document.language} outdated={outdated} />
        )}
        {shown !== 'DOCTOR' && (
          <ProgrammePageView
            page={document.patient}
            reader="PATIENT"
            language={document.language}
            outdated={outdated}
            margin={shown === 'PATIENT' && !both}
          />
        )}
      </div>
    </div>
  );
}

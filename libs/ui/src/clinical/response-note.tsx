import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CaseFile, DayDate, Treatment } from '@consilium/tumour-board';
import { lesionTable, type LesionTable } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { StatusBadge } from '../status-badge.js';
import { useText } from '../text.js';
import { baselineChoices, usualBaseline } from './baseline-choices.js';
import { notEvaluableReason } from './not-evaluable.js';
import { percentWords } from './percent-words.js';
import { ResponseTable } from './response-table.js';
import { VolumeGrowth } from './volume-growth.js';

export interface ResponseNoteProps {
  file: CaseFile;
  today: DayDate;
  /** How a treatment is called on this page. */
  nameTreatment: (treatment: Treatment) => string;
  onOpen: (entryId: string) => void;
}

/** The latest response of the lesions in one line; visit by visit, with all that it was computed from, on demand. */
export function ResponseNote({ file, today, nameTreatment, onOpen }: ResponseNoteProps) {
  const text = useText();
  const { t, date } = text;
  const choices = useMemo(() => baselineChoices(file, today), [file, today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = choices.find(({ baselineOn }) => baselineOn === chosen) ?? usualBaseline(choices);
  const table = useMemo(() => (choice ? lesionTable(file, choice.baselineOn, today) : null), [file, choice, today]);
  return (
    <div className="c-clinical-note">
      <p>
        {t('clinical.recist')}: {table ? <LastResponse table={table} /> : t('clinical.recistNone')}{' '}
        <StatusBadge>{t('criteria.assistance')}</StatusBadge>
      </p>
      {table && (
        <details>
          <summary>{t('clinical.checkByHand')}</summary>
          {choices.length > 1 && (
            <NativeSelect
              className="no-print"
              size="xs"
              w="fit-content"
              label={t('clinical.baseline')}
              value={choice?.baselineOn}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={choices.map(({ baselineOn, lastOn, treatment }) => ({
                value: baselineOn,
                label: treatment ? t('clinical.baselineBefore', { date: date(lastOn), treatment: nameTreatment(treatment) }) : date(lastOn),
              }))}
            />
          )}
          <ResponseTable table={table} lesions={file.lesions} onOpen={onOpen} />
          <VolumeGrowth file={file} today={today} onOpen={onOpen} />
          <p className="c-dim">{t('clinical.assistanceOnly')}</p>
        </details>
      )}
    </div>
  );
}

function LastResponse({ table }: { table: LesionTable }) {
  const text = useText();
  const { t, date, language } = text;
  const [baseline, last] = [table.visits[0], table.visits.at(-1)];
  if (!baseline || !last || last.overall === null) return <>{t('clinical.recistBaselineOnly')}</>;
  const words = notEvaluableReason(last, baseline, text) ?? codeText('response', last.overall, language);
  return (
    <>
      <strong>{t('clinical.recistLast', { response: words, date: date(last.on) })}</strong>{' '}
      <span className="c-dim">
        (
        {[
          t('clinical.recistSince', { date: date(baseline.on) }),
          ...(last.percentFromNadir === null ? [] : [`${percentWords(last.percentFromNadir, text)} ${t('clinical.fromNadir')}`]),
        ].join(', ')}
        )
      </span>
    </>
  );
}

import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { CaseFile } from '@consilium/tumour-board';
import { Icon, Provenance, useText } from '@consilium/ui';
import { useKeys } from '../../shell/keys.js';
import { describeField, nameReport, wordOf } from './describe-field.js';
import { findEntry, type FoundEntry } from './find-entry.js';
import { EDIT_SCREENS, SECTION_SHAPES, type EditScreen, type Field } from './section-fields.js';

export interface EntryDetailProps {
  caseId: string;
  file: CaseFile;
  openId: string;
  onOpen: (id: string) => void;
  onClose: () => void;
  /** The sections that the person may change. */
  mayEdit: boolean;
}

/** One entry with everything that is known of it, beside the page and never over it. */
export function EntryDetail({ caseId, file, openId, onOpen, onClose, mayEdit }: EntryDetailProps) {
  const { t, words } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const found = findEntry(file, openId);
  useEffect(() => {
    document.getElementById(`entry-${openId}`)?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.case-detail')?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(openId)}"], #${CSS.escape(`entry-${openId}`)} button`)?.focus();
  };
  useKeys([{ keys: 'Escape', label: t('common.close'), run: close }]);
  return (
    <section className="panel case-detail" aria-labelledby="detail-heading">
      <div className="case-panel-head">
        <h2 id="detail-heading" tabIndex={-1} ref={heading}>
          {found ? words.caseFileSection[found.section] : t('caseFile.entryGone')}
        </h2>
        {found && <Provenance of={found.entry.provenance} />}
        <button type="button" className="case-close" aria-label={t('common.close')} onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      {found && <Fields found={found} file={file} />}
      {found?.section === 'lesions' && <LesionParts found={found} file={file} onOpen={onOpen} />}
      {found?.section === 'reports' && <SeenInReport reportId={found.entry.id} file={file} onOpen={onOpen} />}
      {found && mayEdit && (
        <Link className="no-print" to={`/cases/${caseId}/edit/${screenOf(found.section)}`}>
          {t('common.edit')}
        </Link>
      )}
    </section>
  );
}

function screenOf(section: FoundEntry['section']): EditScreen {
  const screens = Object.entries(EDIT_SCREENS) as [EditScreen, readonly string[]][];
  return screens.find(([, sections]) => sections.includes(section))?.[0] ?? 'question';
}

function Fields({ found: { section, entry }, file }: { found: FoundEntry; file: CaseFile }) {
  const text = useText();
  const { t } = text;
  const shown = SECTION_SHAPES[section].fields.flatMap((field) => {
    const value = describeField(field, entry, file, text);
    if (value === null || (field.name === 'unit' && 'result' in entry)) return [];
    return [{ field, value }];
  });
  return (
    <>
      {entry.enteredInError && <p className="case-error">{t('common.enteredInError')}</p>}
      <dl className="case-fields" data-error={entry.enteredInError || undefined}>
        {shown.map(({ field, value }) => (
          <div key={field.name} data-long={field.kind === 'passage' || undefined}>
            <dt>{t(`caseFile.field_${field.name as 'question'}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const PARTS: readonly { list: 'measurements' | 'uptakes'; title: 'measurements' | 'uptakes' }[] = [
  { list: 'measurements', title: 'measurements' },
  { list: 'uptakes', title: 'uptakes' },
];

function LesionParts({ found, file, onOpen }: { found: FoundEntry; file: CaseFile; onOpen: (id: string) => void }) {
  const text = useText();
  const { t } = text;
  const lesion = file.lesions.find(({ id }) => id === found.entry.id);
  if (!lesion) return null;
  return PARTS.map(({ list, title }) => {
    const fields = SECTION_SHAPES.lesions.parts?.[list] ?? [];
    const parts = lesion[list] as unknown as (Record<string, unknown> & { id: string; reportId: string | null })[];
    if (parts.length === 0) return null;
    return (
      <div key={list}>
        <h3 className="case-label">{t(`caseFile.${title}`)}</h3>
        <ul className="case-parts">
          {parts.map((part) => (
            <li key={part.id}>
              {partLine(fields, part, file, text)}
              {part.reportId && <ReportLink reportId={part.reportId} file={file} onOpen={onOpen} />}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function partLine(fields: readonly Field[], part: Record<string, unknown>, file: CaseFile, text: ReturnType<typeof useText>): string {
  const said = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field ? describeField(field, part, file, text) : null;
  };
  const date = said('takenOn') ?? text.t('caseFile.dateNotKnown');
  if ('millimetres' in part) {
    const slice = said('sliceMillimetres');
    return `${date}: ${said('millimetres') ?? ''}${slice ? `, ${text.t('caseFile.slices', { size: slice })}` : ''}`;
  }
  const suv = said('suvMax');
  return `${date}: ${wordOf(text, 'tracer', String(part['tracer']))}, ${said('finding') ?? ''}${suv ? `, SUVmax ${suv}` : ''}`;
}

function ReportLink({ reportId, file, onOpen }: { reportId: string; file: CaseFile; onOpen: (id: string) => void }) {
  const text = useText();
  const report = file.reports.find(({ id }) => id === reportId);
  if (!report) return null;
  return (
    <>
      {' · '}
      <button type="button" className="c-link" onClick={() => onOpen(reportId)}>
        {nameReport(report, text)}
      </button>
    </>
  );
}

/** The lesions that were measured or judged in a report: the way back from a proof to what it proves. */
function SeenInReport({ reportId, file, onOpen }: { reportId: string; file: CaseFile; onOpen: (id: string) => void }) {
  const { t } = useText();
  const seen = file.lesions.filter((lesion) => [...lesion.measurements, ...lesion.uptakes].some((part) => part.reportId === reportId));
  if (seen.length === 0) return null;
  return (
    <div>
      <h3 className="case-label">{t('caseFile.lesionsInReport')}</h3>
      <ul className="case-parts">
        {seen.map((lesion) => (
          <li key={lesion.id}>
            <button type="button" className="c-link" onClick={() => onOpen(lesion.id)}>
              {lesion.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { CASE_FILE_SECTIONS, type CaseFileSection } from '@consilium/tumour-board';
import { Icon, Notice, useText, type Text } from '@consilium/ui';
import type { ImportLinePartsFragment, PreviewImportQuery } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { documentProblem } from './document-problem.js';
import { groupLines } from './group-lines.js';

export interface ImportPreviewProps {
  name: string;
  preview: Extract<PreviewImportQuery['previewImport'], { __typename: 'ImportPreview' }>;
  busy: boolean;
  onConfirm: () => void;
  onAgain: () => void;
  /** Why the import was refused, beside its button. */
  children: ReactNode;
}

/** What a document would bring in, what it would not, and why; nothing of it is stored yet. */
export function ImportPreview({ name, preview, busy, onConfirm, onAgain, children }: ImportPreviewProps) {
  const text = useText();
  const { t, words } = text;
  const { taken, notTaken, problems } = preview;
  return (
    <div className="import-preview">
      <p className="c-dim">{name}</p>
      <ImportedPatient patient={preview.patient} />
      {problems.length > 0 && (
        <Notice tone="attention" title={t('imports.problems')}>
          <ul>
            {problems.map(({ path, code, values }, index) => (
              <li key={index}>
                {nameOf(path, text)} {documentProblem(code, values, text)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="import-columns">
        <section className="panel" aria-labelledby="taken-heading">
          <h2 id="taken-heading">
            <Icon name="check" /> {t('imports.taken', { count: taken.length })}
          </h2>
          {taken.length === 0 && <p>{t('imports.nothingTaken')}</p>}
          {groupLines(taken, ({ target }) => target ?? '').map(({ key, lines }) => (
            <Group
              key={key}
              title={key === 'patient' ? t('imports.target_patient') : (words.caseFileSection[key as CaseFileSection] ?? key)}
              lines={lines}
            />
          ))}
        </section>
        <section className="panel" aria-labelledby="not-taken-heading">
          <h2 id="not-taken-heading">{t('imports.notTaken', { count: notTaken.length })}</h2>
          {notTaken.length === 0 && <p>{t('imports.allTaken')}</p>}
          {groupLines(notTaken, ({ code }) => code).map(({ key, lines }) => (
            <Group key={key} title={codedText(text, `imports.reason_${key}`)} lines={lines} />
          ))}
        </section>
      </div>
      <div className="import-foot">
        {children}
        <p className="c-dim">{t('imports.confirmHint')}</p>
        <Button onClick={onConfirm} disabled={busy || problems.length > 0}>
          {t('imports.confirm')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('imports.another')}
        </Button>
      </div>
    </div>
  );
}

function ImportedPatient({ patient }: { patient: ImportPreviewProps['preview']['patient'] }) {
  const { t, date } = useText();
  const name = [patient.family ?? t('imports.noFamily'), patient.given ?? t('imports.noGiven')].join(', ');
  const born = patient.birthDate ? t('common.born', { date: date(patient.birthDate) }) : t('imports.noBirthDate');
  const identifiers = patient.identifiers.map(({ value }) => value).join(', ') || t('imports.noIdentifiers');
  return (
    <p className="import-patient">
      <strong>{name}</strong> <span>{born}</span> <span>{t(`caseFile.sex_${patient.sex}`)}</span>{' '}
      <span className="c-number">{identifiers}</span>
    </p>
  );
}

/** One answer with everything it was given for. */
function Group({ title, lines }: { title: string; lines: readonly ImportLinePartsFragment[] }) {
  const text = useText();
  return (
    <details className="import-group" open={lines.length <= 4}>
      <summary>
        {title} <span className="c-dim c-number">{lines.length}</span>
      </summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            {isSection(line.label) ? text.words.caseFileSection[line.label] : line.label}{' '}
            <span className="c-dim">{detailOf(line, text)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A document of our own format names its sections by their code. */
function isSection(label: string): label is CaseFileSection {
  return (CASE_FILE_SECTIONS as readonly string[]).includes(label);
}

function detailOf({ code, values, resource, target }: ImportLinePartsFragment, text: Text): string {
  if (code === 'TAKEN_IN_PART') return text.t('imports.partly', { parts: String(values['notTaken'] ?? '') });
  const entries = values['entries'];
  if (typeof entries === 'number') return text.number(entries);
  return target === null ? resource : '';
}

/** The name of the field that a path ends in. */
function nameOf(path: string, text: Text): string {
  const field =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? '';
  const key = `caseFile.field_${field}`;
  const name = codedText(text, key);
  return name === field ? path : name;
}

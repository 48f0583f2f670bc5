import { ActionIcon, Button } from '@mantine/core';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useText, Icon } from '@consilium/ui';
import type { EntryListProps } from './entry-list.js';
import { FieldInput } from './field-input.js';
import { newEntry, withField, type RawEntry } from './raw-entry.js';
import { inputIdOf } from './read-form.js';
import { SECTION_SHAPES } from './section-fields.js';

const COLUMNS = ['analyte', 'takenOn', 'result', 'unit', 'tshState', 'assay', 'laboratory', 'upperLimit'] as const;
const FIELDS = COLUMNS.flatMap((name) => SECTION_SHAPES.laboratory.fields.find((field) => field.name === name) ?? []);
const OTHER_NAME = SECTION_SHAPES.laboratory.fields.find(({ name }) => name === 'name');

/** Laboratory results as a grid for the keyboard: Enter goes down, copied rows can be pasted, a new row repeats what is alike. */
export function MarkerGrid({ section, entries, storedIds, problems, file, onChange }: EntryListProps) {
  const { t } = useText();
  const put = (entry: RawEntry) => onChange(entries.map((each) => (each.id === entry.id ? entry : each)));
  const add = (column: string) => {
    const row = rowLike(entries.at(-1));
    onChange([...entries, row]);
    requestAnimationFrame(() => document.getElementById(inputIdOf(section, row.id, column))?.focus());
  };
  const down = (event: KeyboardEvent, index: number, column: string) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const next = entries[index + 1];
    if (next) document.getElementById(inputIdOf(section, next.id, column))?.focus();
    else add(column);
  };
  const paste = (event: ClipboardEvent, index: number, column: string) => {
    const rows = event.clipboardData
      .getData('text')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split('\t'));
    if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    onChange(pasteRows(entries, rows, index, column));
  };
  return (
    <div className="marker-grid">
      <p className="c-dim">{t('caseFile.gridHint')}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`caseFile.field_${name}`)}
              </th>
            ))}
            <th>
              <span className="c-hidden">{t('common.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr key={entry.id} data-error={entry.enteredInError || undefined}>
              {FIELDS.map((field) => {
                const asked = field.when === undefined || field.when(entry.fields);
                const named = field.name === 'analyte' && entry.fields['analyte'] === 'OTHER' ? OTHER_NAME : undefined;
                return (
                  <td
                    key={field.name}
                    data-label={t(`caseFile.field_${field.name as 'unit'}`)}
                    onKeyDown={(event) => down(event, index, field.name)}
                    onPaste={(event) => paste(event, index, field.name)}
                  >
                    {asked &&
                      [field, ...(named ? [named] : [])].map((each) => {
                        const inputId = inputIdOf(section, entry.id, each.name);
                        return (
                          <FieldInput
                            key={each.name}
                            field={each}
                            inputId={inputId}
                            raw={entry.fields}
                            problem={problems.find((problem) => problem.inputId === inputId)}
                            file={file}
                            quietLabel
                            onChange={(changes) => put(withField(entry, changes))}
                          />
                        );
                      })}
                  </td>
                );
              })}
              <td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t(
                    !storedIds.has(entry.id) ? 'common.remove' : entry.enteredInError ? 'caseFile.unmarkError' : 'caseFile.markError',
                  )}
                  title={t(
                    !storedIds.has(entry.id) ? 'common.remove' : entry.enteredInError ? 'caseFile.unmarkError' : 'caseFile.markError',
                  )}
                  onClick={() =>
                    storedIds.has(entry.id)
                      ? put({ ...entry, enteredInError: !entry.enteredInError })
                      : onChange(entries.filter((each) => each.id !== entry.id))
                  }
                >
                  <Icon name="cross" size={14} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="default" size="xs" onClick={() => add('takenOn')}>
        {t('caseFile.addResult')}
      </Button>
    </div>
  );
}

/** A row that repeats what is usually the same in the next one; never the date, never the value. */
function rowLike(entry: RawEntry | undefined): RawEntry {
  const same = (name: string) => entry?.fields[name] ?? '';
  return newEntry(crypto.randomUUID(), {
    analyte: same('analyte') || 'THYROGLOBULIN',
    unit: same('unit'),
    assay: same('assay'),
    laboratory: same('laboratory'),
    upperLimit: same('upperLimit'),
  });
}

/** Lays copied cells over the grid from one cell on, making rows where there are none. Choices are not pasted over. */
function pasteRows(entries: readonly RawEntry[], rows: readonly string[][], from: number, column: string): RawEntry[] {
  const first = COLUMNS.findIndex((name) => name === column);
  const next = [...entries];
  rows.forEach((cells, offset) => {
    const entry = next[from + offset] ?? rowLike(next[from + offset - 1]);
    const changes = Object.fromEntries(
      cells.flatMap((cell, position) => {
        const name = COLUMNS[first + position];
        return name === undefined || name === 'analyte' || name === 'tshState' ? [] : [[name, cell.trim()]];
      }),
    );
    next[from + offset] = withField(entry, changes);
  });
  return next;
}

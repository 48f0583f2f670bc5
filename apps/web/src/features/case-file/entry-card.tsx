import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileSection } from '@consilium/tumour-board';
import { Icon, Provenance, useText, type Text } from '@consilium/ui';
import { wordOf } from './describe-field.js';
import { EntryFields, type EntryFieldsProps } from './entry-fields.js';
import { newEntry, withField, type RawEntry } from './raw-entry.js';
import { readField } from './read-form.js';
import { SECTION_SHAPES } from './section-fields.js';

export interface EntryCardProps {
  section: CaseFileSection;
  entry: RawEntry;
  problems: EntryFieldsProps['problems'];
  file: EntryFieldsProps['file'];
  isNew: boolean;
  onChange: (next: RawEntry) => void;
  /** `null`: the entry is stored, and can only be marked as entered in error. */
  onRemove: (() => void) | null;
}

/** One entry as a line that opens to its inputs. */
export function EntryCard({ section, entry, problems, file, isNew, onChange, onRemove }: EntryCardProps) {
  const text = useText();
  const { t } = text;
  const faulty = problems.some(({ inputId }) => inputId.startsWith(`${section}.${entry.id}.`));
  const [opened, setOpened] = useState(isNew);
  const shape = SECTION_SHAPES[section];
  return (
    <details
      className="edit-entry"
      open={opened || faulty}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      data-error={entry.enteredInError || undefined}
    >
      <summary>
        <span className="edit-entry-title">{titleOf(section, entry, text)}</span> <Provenance of={entry.provenance} />
        {faulty && (
          <span className="c-field-error">
            <Icon name="stop" size={14} />
          </span>
        )}
      </summary>
      <EntryFields
        section={section}
        entry={entry}
        fields={shape.fields}
        problems={problems}
        file={file}
        onChange={(changes) => onChange(withField(entry, changes))}
      />
      {Object.entries(shape.parts ?? {}).map(([list, fields]) => (
        <PartList
          key={list}
          list={list as 'measurements'}
          fields={fields}
          section={section}
          entry={entry}
          problems={problems}
          file={file}
          onChange={onChange}
        />
      ))}
      <Group gap="xs" mt="xs">
        {onRemove ? (
          <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
            {t('common.remove')}
          </Button>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            title={t('caseFile.errorHint')}
            onClick={() => onChange({ ...entry, enteredInError: !entry.enteredInError })}
          >
            {t(entry.enteredInError ? 'caseFile.unmarkError' : 'caseFile.markError')}
          </Button>
        )}
      </Group>
    </details>
  );
}

interface PartListProps extends Pick<EntryCardProps, 'section' | 'entry' | 'problems' | 'file' | 'onChange'> {
  list: 'measurements' | 'uptakes';
  fields: EntryFieldsProps['fields'];
}

/** The sizes or uptakes of a lesion, one row each. */
function PartList({ list, fields, section, entry, problems, file, onChange }: PartListProps) {
  const { t } = useText();
  const parts = entry.parts[list] ?? [];
  const put = (next: RawEntry[]) => onChange({ ...entry, provenance: 'RECORDED', parts: { ...entry.parts, [list]: next } });
  return (
    <fieldset className="edit-parts">
      <legend>{t(`caseFile.${list}`)}</legend>
      {parts.map((part) => (
        <div key={part.id} className="edit-part">
          <EntryFields
            section={section}
            entry={part}
            fields={fields}
            within={{ entryId: entry.id, list }}
            problems={problems}
            file={file}
            onChange={(changes) => put(parts.map((each) => (each.id === part.id ? withField(part, changes) : each)))}
          />
          <button
            type="button"
            className="case-close"
            aria-label={t('common.remove')}
            onClick={() => put(parts.filter((each) => each.id !== part.id))}
          >
            <Icon name="cross" size={14} />
          </button>
        </div>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => put([...parts, newEntry(crypto.randomUUID())])}>
        {t(list === 'measurements' ? 'caseFile.addMeasurement' : 'caseFile.addUptake')}
      </Button>
    </fieldset>
  );
}

/** What an entry is, in a line, and when. */
function titleOf(section: CaseFileSection, entry: RawEntry, text: Text): string {
  const said = SECTION_SHAPES[section].fields.flatMap((field) => {
    const entered = (entry.fields[field.name] ?? '').trim();
    if (entered === '' || (field.when && !field.when(entry.fields))) return [];
    const read = readField(field, entry.fields);
    if (!('value' in read)) return [];
    if (field.kind === 'choice') return [{ date: false, words: wordOf(text, field.words, entered) }];
    if (field.kind === 'date') return [{ date: true, words: text.date(read.value as string) }];
    if (field.kind === 'activity') return [{ date: false, words: text.activity(read.value as { megabecquerel: number }) }];
    return field.kind === 'text' || field.name === 'ecog' ? [{ date: false, words: entered }] : [];
  });
  const what = said.filter(({ date }) => !date).slice(0, 2);
  const when = said.find(({ date }) => date);
  return [...what, ...(when ? [when] : [])].map(({ words }) => words).join(', ') || text.t('caseFile.newEntry');
}

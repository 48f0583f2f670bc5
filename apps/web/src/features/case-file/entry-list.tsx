import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { REPORT_KINDS, TREATMENT_KINDS, type CaseFileSection } from '@consilium/tumour-board';
import { useText, type Text } from '@consilium/ui';
import { EntryCard, type EntryCardProps } from './entry-card.js';
import { newEntry, type RawEntry, type RawFields } from './raw-entry.js';

export interface EntryListProps extends Pick<EntryCardProps, 'section' | 'problems' | 'file'> {
  entries: readonly RawEntry[];
  /** The entries that are stored already: once others work with the file, these stay in it, marked as an error at most. */
  storedIds: ReadonlySet<string>;
  onChange: (next: RawEntry[]) => void;
}

/** A list of entries: each opens to be changed, new ones begin open, and a removed one can be brought back. */
export function EntryList({ section, entries, storedIds, problems, file, onChange }: EntryListProps) {
  const text = useText();
  const { t } = text;
  const [added, setAdded] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ entry: RawEntry; at: number } | null>(null);
  const add = (fields: RawFields) => {
    const entry = newEntry(crypto.randomUUID(), fields);
    setAdded(entry.id);
    onChange([...entries, entry]);
  };
  const remove = (entry: RawEntry, at: number) => {
    setRemoved({ entry, at });
    onChange(entries.filter((each) => each.id !== entry.id));
  };
  const bringBack = () => {
    if (removed) onChange([...entries.slice(0, removed.at), removed.entry, ...entries.slice(removed.at)]);
    setRemoved(null);
  };
  return (
    <div className="edit-list">
      {entries.map((entry, index) => (
        <EntryCard
          key={entry.id}
          section={section}
          entry={entry}
          problems={problems}
          file={file}
          isNew={entry.id === added}
          onChange={(next) => onChange(entries.map((each) => (each.id === entry.id ? next : each)))}
          onRemove={storedIds.has(entry.id) ? null : () => remove(entry, index)}
        />
      ))}
      {removed && (
        <Button variant="subtle" size="compact-sm" onClick={bringBack}>
          {t('common.undo')}
        </Button>
      )}
      <Group gap="xs">
        {beginningsOf(section, text).map(({ label, fields }) => (
          <Button key={label} variant="default" size="xs" onClick={() => add(fields)}>
            {label}
          </Button>
        ))}
      </Group>
    </div>
  );
}

/** What one can begin a new entry with. */
function beginningsOf(section: CaseFileSection, { t, words }: Text): { label: string; fields: RawFields }[] {
  switch (section) {
    case 'treatments':
      return TREATMENT_KINDS.map((kind) => ({ label: t('caseFile.addEntry', { what: words.treatmentKind[kind] }), fields: { kind } }));
    case 'reports':
      return REPORT_KINDS.map((kind) => ({ label: t('caseFile.addEntry', { what: words.reportKind[kind] }), fields: { kind } }));
    case 'performance':
      return [{ label: t('caseFile.addPerformance'), fields: {} }];
    case 'lesions':
      return [{ label: t('caseFile.addLesion'), fields: {} }];
    case 'molecular':
      return [{ label: t('caseFile.addFinding'), fields: {} }];
    case 'diseaseStatus':
      return [{ label: t('caseFile.addJudgement'), fields: {} }];
    case 'comorbidities':
      return [{ label: t('caseFile.addComorbidity'), fields: {} }];
    case 'medicines':
      return [{ label: t('caseFile.addMedicine'), fields: {} }];
    default:
      return [];
  }
}

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CaseFile } from '@consilium/tumour-board';
import { Notice, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { EntryFields } from './entry-fields.js';
import { EntryList } from './entry-list.js';
import { savesWhileTyping } from './file-open.js';
import { MarkerGrid } from './marker-grid.js';
import { newEntry, withField, type RawEntry, type RawFields } from './raw-entry.js';
import { readForm } from './read-form.js';
import { SaveBar } from './save-bar.js';
import { SECTION_SHAPES, type EditScreen } from './section-fields.js';
import { useSectionForm } from './use-section-form.js';
import { today } from '../../parts/today.js';
import { useMe } from '../../session/session.js';

export interface SectionEditorProps {
  subject: CasePagePartsFragment;
  file: CaseFile;
  screen: EditScreen;
  /** Leads to the next screen, once what can be stored is stored. */
  onNext: (() => void) | null;
}

/** One screen of the referral. */
export function SectionEditor({ subject, file, screen, onNext }: SectionEditorProps) {
  const { t, words } = useText();
  const form = useSectionForm(subject, file, screen);
  const { person } = useMe();
  // Whoever writes the patient's voice down is named with it, unless somebody else is.
  const signed = ({ fields }: RawEntry): RawFields => ({
    recordedBy: fields['recordedBy'] || person.name,
    recordedOn: fields['recordedOn'] || today(),
  });
  const storedIds = useMemo(() => idsToKeep(subject, file), [subject, file]);
  if (form.sections.length === 0) return <Notice>{t('caseFile.nothingToEdit')}</Notice>;

  const { patch } = readForm(form.raw, file, today());
  const named = { reports: patch.reports ?? file.reports, treatments: patch.treatments ?? file.treatments };
  const next = async () => {
    if (form.state === 'WAITING' && savesWhileTyping(subject.state)) await form.save(null);
    onNext?.();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      {form.sections.map((section) => {
        const shape = SECTION_SHAPES[section];
        const entries = form.raw[section] ?? [];
        const [single = newEntry(section)] = entries;
        const list = {
          section,
          entries,
          storedIds,
          problems: form.problems,
          file: named,
          onChange: (next: typeof entries) => form.change(section, next),
        };
        return (
          <section key={section} className="panel edit-section" aria-labelledby={`edit-${section}`}>
            <h2 id={`edit-${section}`}>{words.caseFileSection[section]}</h2>
            {shape.single ? (
              <EntryFields
                section={section}
                entry={single}
                fields={shape.fields}
                problems={form.problems}
                file={named}
                onChange={(changes) =>
                  form.change(section, [withField(single, section === 'patientVoice' ? { ...signed(single), ...changes } : changes)])
                }
              />
            ) : section === 'laboratory' ? (
              <MarkerGrid {...list} />
            ) : (
              <EntryList {...list} />
            )}
          </section>
        );
      })}
      <div className="edit-foot">
        <SaveBar form={form} subject={subject} />
        {onNext && (
          <Button variant="default" onClick={() => void next()}>
            {t('common.next')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** In a draft an entry can be taken out; once others have seen the file, it stays and can be marked as an error. */
function idsToKeep(subject: CasePagePartsFragment, file: CaseFile): ReadonlySet<string> {
  if (subject.state === 'DRAFT') return new Set();
  const lists = Object.values(file).filter((content): content is { id: string }[] => Array.isArray(content)) as { id: string }[][];
  return new Set(lists.flat().map(({ id }: { id: string }) => id));
}

import type { CaseFileSection } from '@consilium/tumour-board';
import { FieldInput, type FieldInputProps } from './field-input.js';
import type { RawEntry, RawFields } from './raw-entry.js';
import { inputIdOf, type InputProblem } from './read-form.js';
import type { Field } from './section-fields.js';

export interface EntryFieldsProps {
  section: CaseFileSection;
  entry: RawEntry;
  fields: readonly Field[];
  /** Set for a part of an entry: the entry it belongs to, and its list. */
  within?: { entryId: string; list: string };
  problems: readonly InputProblem[];
  file: FieldInputProps['file'];
  onChange: (changes: RawFields) => void;
}

/** The inputs of one entry; what its other answers make meaningless is not asked. */
export function EntryFields({ section, entry, fields, within, problems, file, onChange }: EntryFieldsProps) {
  const asked = fields.filter((field) => field.when === undefined || field.when(entry.fields));
  return (
    <div className="edit-fields" data-part={within !== undefined || undefined}>
      {asked.map((field) => {
        const inputId = within
          ? inputIdOf(section, within.entryId, field.name, { list: within.list, id: entry.id })
          : inputIdOf(section, entry.id, field.name);
        return (
          <div key={field.name} data-kind={field.kind} data-name={field.name}>
            <FieldInput
              field={field}
              inputId={inputId}
              raw={entry.fields}
              problem={problems.find((problem) => problem.inputId === inputId)}
              file={file}
              onChange={onChange}
            />
          </div>
        );
      })}
    </div>
  );
}

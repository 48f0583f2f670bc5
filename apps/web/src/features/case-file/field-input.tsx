import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { ACTIVITY_UNITS, type CaseFile } from '@consilium/tumour-board';
import { useText, type Text } from '@consilium/ui';
import { nameReport, nameTreatment, wordOf } from './describe-field.js';
import { problemWords } from './problem-sentence.js';
import type { RawFields } from './raw-entry.js';
import { readField, type InputProblem } from './read-form.js';
import type { Field } from './section-fields.js';

export interface FieldInputProps {
  field: Field;
  inputId: string;
  raw: RawFields;
  onChange: (changes: RawFields) => void;
  problem: InputProblem | undefined;
  /** What references can name: the file as it is being written. */
  file: Pick<CaseFile, 'reports' | 'treatments'>;
  /** In a grid the head of the column is the label. */
  quietLabel?: boolean;
}

/** The input for one field: what is typed stays as it was typed, and how it is understood stands beneath. */
export function FieldInput({ field, inputId, raw, onChange, problem, file, quietLabel }: FieldInputProps) {
  const text = useText();
  const { t } = text;
  const label = t(`caseFile.field_${field.name as 'question'}`);
  const value = raw[field.name] ?? '';
  const change = (next: string) => onChange({ [field.name]: next });
  const shared = {
    id: inputId,
    ...(quietLabel ? { 'aria-label': label } : { label }),
    required: field.required ?? false,
    error: problem ? problemWords(problem.code, problem.values, text) : null,
    withAsterisk: field.required ?? false,
    size: quietLabel ? ('xs' as const) : ('sm' as const),
  };
  switch (field.kind) {
    case 'passage':
      return (
        <Textarea {...shared} autosize minRows={2} maxRows={16} value={value} onChange={(event) => change(event.currentTarget.value)} />
      );
    case 'choice':
    case 'flag':
    case 'reference':
      return (
        <NativeSelect
          {...shared}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
          data={choicesOf(field, file, text, value)}
        />
      );
    case 'check':
      return (
        <Checkbox
          id={inputId}
          label={label}
          checked={value === 'yes'}
          error={shared.error}
          onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
          mt={26}
        />
      );
    case 'several':
      return <Several field={field} label={label} value={value} onChange={change} />;
    case 'activity':
      return (
        <Group gap={4} align="start" wrap="nowrap">
          <TextInput
            {...shared}
            inputMode="decimal"
            description={understood(field, raw, text)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value}
            onChange={(event) => change(event.currentTarget.value)}
            flex={1}
          />
          <NativeSelect
            aria-label={t('caseFile.field_activityUnit')}
            size={shared.size}
            mt={quietLabel ? 0 : 25}
            value={raw['activityUnit'] ?? ''}
            onChange={(event) => onChange({ activityUnit: event.currentTarget.value })}
            data={[{ value: '', label: t('caseFile.chooseUnit') }, ...ACTIVITY_UNITS]}
          />
        </Group>
      );
    default:
      return (
        <TextInput
          {...shared}
          inputMode={field.kind === 'number' || field.kind === 'integer' ? 'decimal' : undefined}
          description={understood(field, raw, text)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={quietLabel && field.kind === 'result' ? t('caseFile.resultHint') : undefined}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
  }
}

/** How an entry was read, where reading it took more than copying it. */
function understood(field: Field, raw: RawFields, text: Text): string | null {
  const entered = (raw[field.name] ?? '').trim();
  if (entered === '' || (field.kind !== 'date' && field.kind !== 'day' && field.kind !== 'activity')) return null;
  const read = readField(field, raw);
  if (!('value' in read) || read.value === null) return null;
  if (read.value === entered) return null;
  const value = field.kind === 'activity' ? text.activity(read.value as { megabecquerel: number }) : text.date(read.value as string);
  return value === entered ? null : text.t('caseFile.understoodAs', { value });
}

function choicesOf(field: Field, file: FieldInputProps['file'], text: Text, value: string): { value: string; label: string }[] {
  const { t } = text;
  const unknown = { value: '', label: field.required ? '' : t('caseFile.notAsked') };
  if (field.kind === 'flag') return [unknown, { value: 'yes', label: t('common.yes') }, { value: 'no', label: t('common.no') }];
  if (field.kind === 'choice') {
    const known = field.codes.map((code) => ({ value: code, label: wordOf(text, field.words, code) }));
    const own = value !== '' && !field.codes.includes(value) ? [{ value, label: value }] : [];
    return [unknown, ...known, ...own];
  }
  if (field.kind !== 'reference') return [];
  const entries =
    field.to === 'reports'
      ? file.reports.map((report) => ({ value: report.id, label: nameReport(report, text) }))
      : file.treatments
          .filter(({ kind }) => kind === 'RADIOIODINE')
          .map((treatment) => ({ value: treatment.id, label: nameTreatment(treatment, text) }));
  return [unknown, ...entries];
}

/** Several answers at once; "looked for, none" is an answer of its own, and nothing ticked means not known. */
function Several({
  field,
  label,
  value,
  onChange,
}: {
  field: Field & { kind: 'several' };
  label: string;
  value: string;
  onChange: (next: string) => void;
}) {
  const { t } = useText();
  const chosen = value === '' || value === 'none' ? [] : value.split(',');
  const toggle = (code: string) => onChange((chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]).join(','));
  return (
    <fieldset className="edit-several">
      <legend>{label}</legend>
      {field.codes.map((code) => (
        <Checkbox
          key={code}
          size="xs"
          label={t(`caseFile.threat_${code as 'AIRWAY'}`)}
          checked={chosen.includes(code)}
          onChange={() => toggle(code)}
        />
      ))}
      <Checkbox
        size="xs"
        label={t('caseFile.severalNone')}
        checked={value === 'none'}
        onChange={() => onChange(value === 'none' ? '' : 'none')}
      />
    </fieldset>
  );
}

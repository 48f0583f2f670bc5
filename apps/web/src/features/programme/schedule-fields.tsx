import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { SCHEDULE_CODES, type ScheduleCode } from '@consilium/wording';
import { Icon, useText } from '@consilium/ui';
import type { DatedLine } from './programme-draft.js';

export interface ScheduleFieldsProps {
  /** The dates as they stand: made from the plan, or changed. */
  lines: readonly DatedLine[];
  edited: boolean;
  onChange: (lines: DatedLine[] | null) => void;
  errors: Readonly<Record<string, string>>;
}

const OWN_WORDS = 'OWN_WORDS';

/** What happens when, one line a date; codes in words, or words of one's own. */
export function ScheduleFields({ lines, edited, onChange, errors }: ScheduleFieldsProps) {
  const { t } = useText();
  const change = (index: number, part: Partial<DatedLine>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const isKnown = (code: string): code is ScheduleCode => (SCHEDULE_CODES as readonly string[]).includes(code);
  return (
    <fieldset className="programme-fields">
      <legend>{t('programme.schedule')}</legend>
      <p className="c-dim">
        {t(lines.length === 0 ? 'programme.scheduleEmpty' : edited ? 'programme.scheduleEdited' : 'programme.scheduleGenerated')}
      </p>
      {lines.map((line, index) => {
        const number = index + 1;
        return (
          <div key={index} className="programme-line">
            <TextInput
              id={`schedule[${index}].on`}
              type="date"
              aria-label={t('programme.scheduleOn', { number })}
              value={line.on}
              error={errors[`schedule[${index}].on`]}
              onChange={(event) => change(index, { on: event.currentTarget.value })}
            />
            <NativeSelect
              aria-label={t('programme.scheduleWhat', { number })}
              value={line.code ?? OWN_WORDS}
              onChange={(event) => {
                const own = event.currentTarget.value === OWN_WORDS;
                change(index, { code: own ? null : event.currentTarget.value, text: own ? (line.text ?? '') : null });
              }}
              data={[
                ...SCHEDULE_CODES.map((code) => ({ value: code, label: t(`programme.schedule_${code}`) })),
                ...(line.code && !isKnown(line.code) ? [{ value: line.code, label: line.code }] : []),
                { value: OWN_WORDS, label: t('programme.scheduleOwnWords') },
              ]}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('programme.scheduleRemove', { number })}
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              <Icon name="cross" />
            </ActionIcon>
            {line.code === null && (
              <TextInput
                className="programme-line-words"
                id={`schedule[${index}].text`}
                aria-label={t('programme.scheduleWords', { number })}
                value={line.text ?? ''}
                error={errors[`schedule[${index}].text`]}
                onChange={(event) => change(index, { text: event.currentTarget.value })}
              />
            )}
          </div>
        );
      })}
      <div className="programme-buttons">
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => onChange([...lines, { on: lines.at(-1)?.on ?? '', code: 'CLINIC_VISIT', text: null }])}
        >
          {t('programme.scheduleAdd')}
        </Button>
        {edited && (
          <Button variant="subtle" size="sm" onClick={() => onChange(null)}>
            {t('programme.scheduleRenew')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

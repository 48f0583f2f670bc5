import { Chip, Group } from '@mantine/core';
import { MONITORING_MEASURES } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { FieldError } from '../problem-list.js';
import { useText } from '../text.js';

export interface MeasurePickerProps {
  id: string;
  chosen: readonly string[];
  onChange: (measures: string[]) => void;
  error?: string;
}

/** What is measured at the controls, each one tap. */
export function MeasurePicker({ id, chosen, onChange, error }: MeasurePickerProps) {
  const { t, language } = useText();
  const known: readonly string[] = MONITORING_MEASURES;
  return (
    <div className="c-measures" id={id} role="group" tabIndex={-1} aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`}>{t('recommendation.detailMeasures')}</span>
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        <Group gap={6}>
          {[...known, ...chosen.filter((code) => !known.includes(code))].map((code) => (
            <Chip key={code} value={code} size="sm" radius="sm" variant="light">
              {codeText('measure', code, language)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <FieldError>{error}</FieldError>
    </div>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import type { Option } from '@consilium/tumour-board';
import { findDrug, THYROID_DRUGS } from '@consilium/thyroid';
import { useText } from '../text.js';

interface FieldProps {
  id: string;
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string;
}

/** A drug of the pack; for chemotherapy, which the pack does not list, in words. */
export function DrugField({ id, option, value, onChange, error }: FieldProps & { option: Option }) {
  const { t } = useText();
  if (option === 'CHEMOTHERAPY')
    return <TextInput id={id} value={value ?? ''} error={error} onChange={(event) => onChange(event.currentTarget.value || null)} />;
  const empty = option === 'TARGETED_THERAPY' ? t('recommendation.choose') : t('recommendation.notGiven');
  const unknown = value !== null && findDrug(value) === null;
  return (
    <NativeSelect
      id={id}
      value={value ?? ''}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: empty },
        ...THYROID_DRUGS.map(({ code, name }) => ({ value: code, label: name })),
        ...(unknown ? [{ value, label: value }] : []),
      ]}
    />
  );
}

/** The starting dose, with the label's doses of the chosen drug offered; any other can be typed. */
export function DoseField({ id, drug, value, onChange, error }: FieldProps & { drug: string | null }) {
  const { t } = useText();
  const known = drug === null ? null : findDrug(drug);
  const doses = known ? [known.startingDose, ...known.doseLevels].filter((dose) => dose !== '') : [];
  return (
    <>
      <TextInput
        id={id}
        w={150}
        list={`${id}-doses`}
        placeholder={t('recommendation.detailDoseExample')}
        value={value ?? ''}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
      <datalist id={`${id}-doses`}>
        {doses.map((dose) => (
          <option key={dose} value={dose} />
        ))}
      </datalist>
    </>
  );
}

import { TextInput } from '@mantine/core';
import { useText } from '@consilium/ui';
import type { Contacts } from './programme-draft.js';

export interface ContactFieldsProps {
  contacts: Contacts;
  onChange: (contacts: Contacts) => void;
  errors: Readonly<Record<string, string>>;
}

/** Whom the patient calls, by day and by night. An unknown number stays unknown. */
export function ContactFields({ contacts, onChange, errors }: ContactFieldsProps) {
  const { t } = useText();
  const field = (name: keyof Contacts) => ({
    id: `contacts.${name}`,
    label: t(`programme.${name}`),
    value: contacts[name],
    error: errors[`contacts.${name}`],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...contacts, [name]: event.currentTarget.value }),
  });
  return (
    <fieldset className="programme-fields">
      <legend>{t('programme.contacts')}</legend>
      <p className="c-dim">{t('programme.contactsHint')}</p>
      <TextInput {...field('dayName')} required />
      <div className="programme-pair">
        <TextInput {...field('dayPhone')} type="tel" />
        <TextInput {...field('nightPhone')} type="tel" />
      </div>
      <p className="c-dim">{t('programme.phoneUnknown')}</p>
      <div className="programme-pair">
        <TextInput {...field('doctor')} required />
        <TextInput {...field('nurse')} />
      </div>
    </fieldset>
  );
}

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldError, Icon, ProblemList, useText } from '@consilium/ui';
import { readDate } from './date-entry.js';
import { problemSentence, problemWords } from './problem-sentence.js';

/** Who a patient is, as typed. */
export interface RawIdentity {
  family: string;
  given: string;
  birthDate: string;
  sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN' | '';
  language: string;
  identifiers: { system: string; value: string }[];
}

export interface IdentityProblem {
  path: string;
  code: string;
  values: Record<string, string | number>;
}

const LANGUAGES = ['fr', 'en', 'de', 'it', 'es', 'nl', 'pl', 'pt', 'ar', 'tr', 'und'] as const;
const SEXES = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const;

export interface IdentityFormProps {
  value: RawIdentity;
  onChange: (next: RawIdentity) => void;
  problems: readonly IdentityProblem[];
  onSubmit: () => void;
  children: ReactNode;
}

/** Two names, a birth date and two identifiers: enough to tell one patient from another, and no more. */
export function IdentityForm({ value, onChange, problems, onSubmit, children }: IdentityFormProps) {
  const text = useText();
  const { t, date } = text;
  const put = (changes: Partial<RawIdentity>) => onChange({ ...value, ...changes });
  const error = (path: string) => {
    const problem = problems.find((each) => each.path === `patient.${path}`);
    return problem ? problemWords(problem.code, problem.values, text) : null;
  };
  const field = (name: 'family' | 'given' | 'birthDate') => ({
    id: `patient.${name}`,
    label: t(`caseFile.field_${name}`),
    value: value[name],
    error: error(name),
    required: true,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  const born = readDate(value.birthDate);
  const identifier = (at: number, changes: Partial<RawIdentity['identifiers'][number]>) =>
    put({ identifiers: value.identifiers.map((each, index) => (index === at ? { ...each, ...changes } : each)) });
  return (
    <form
      className="panel edit-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ProblemList
        problems={problems.map(({ path, code, values }) => ({
          fieldId: path,
          message: problemSentence(path.split('.').at(-1) ?? '', code, values, text),
        }))}
      />
      <div className="edit-fields">
        <TextInput {...field('family')} />
        <TextInput {...field('given')} />
        <TextInput
          {...field('birthDate')}
          description={born && born !== value.birthDate.trim() ? t('caseFile.understoodAs', { value: date(born) }) : null}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <NativeSelect
          id="patient.sex"
          label={t('caseFile.field_sex')}
          required
          error={error('sex')}
          value={value.sex}
          onChange={(event) => put({ sex: event.currentTarget.value as RawIdentity['sex'] })}
          data={[{ value: '', label: '' }, ...SEXES.map((sex) => ({ value: sex, label: t(`caseFile.sex_${sex}`) }))]}
        />
        <NativeSelect
          id="patient.language"
          label={t('caseFile.field_language')}
          error={error('language')}
          value={value.language}
          onChange={(event) => put({ language: event.currentTarget.value })}
          data={LANGUAGES.map((language) => ({ value: language, label: t(`caseFile.language_${language}`) }))}
        />
      </div>
      <fieldset className="edit-parts" id="patient.identifiers">
        <legend>{t('caseFile.field_identifiers')}</legend>
        <p className="c-dim">{t('caseFile.identifiersHint')}</p>
        {value.identifiers.map((each, index) => (
          <div key={index} className="edit-identifier">
            <TextInput
              id={`patient.identifiers[${index}].system`}
              label={t('caseFile.field_system')}
              value={each.system}
              error={error(`identifiers[${index}].system`)}
              onChange={(event) => identifier(index, { system: event.currentTarget.value })}
            />
            <TextInput
              id={`patient.identifiers[${index}].value`}
              label={t('caseFile.field_value')}
              value={each.value}
              error={error(`identifiers[${index}].value`) ?? error(`identifiers[${index}]`)}
              autoComplete="off"
              onChange={(event) => identifier(index, { value: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={30}
              aria-label={t('common.remove')}
              onClick={() => put({ identifiers: value.identifiers.filter((_, at) => at !== index) })}
            >
              <Icon name="cross" size={14} />
            </ActionIcon>
          </div>
        ))}
        <FieldError>{error('identifiers')}</FieldError>
        <Button variant="subtle" size="compact-sm" onClick={() => put({ identifiers: [...value.identifiers, { system: '', value: '' }] })}>
          {t('caseFile.addIdentifier')}
        </Button>
      </fieldset>
      {children}
    </form>
  );
}

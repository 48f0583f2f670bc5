import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useText } from '@consilium/ui';
import { ReferringDoctorsDocument } from '../gql/graphql.js';
import { useBoard, useHasRole } from '../session/session.js';

/** Whether somebody has to say for whom a case is entered: whoever is no referring doctor themselves. */
export function useEntersForOthers(): boolean {
  return !useHasRole('REFERRING_DOCTOR');
}

export interface ReferringDoctorChoiceProps {
  value: string;
  onChange: (doctorId: string) => void;
  error?: string | null;
}

/** The referring doctor for whom a case is entered or imported. */
export function ReferringDoctorChoice({ value, onChange, error }: ReferringDoctorChoiceProps) {
  const { t } = useText();
  const { board } = useBoard();
  const { data } = useQuery(ReferringDoctorsDocument, { variables: { boardId: board?.id ?? '' }, skip: !board });
  const doctors = (data?.board?.seats ?? []).filter(({ role }) => role === 'REFERRING_DOCTOR').map(({ person }) => person);
  return (
    <NativeSelect
      id="referringDoctorId"
      label={t('caseFile.field_referringDoctorId')}
      required
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: '' },
        ...doctors.map(({ id, name, organisation }) => ({ value: id, label: organisation ? `${name}, ${organisation}` : name })),
      ]}
    />
  );
}

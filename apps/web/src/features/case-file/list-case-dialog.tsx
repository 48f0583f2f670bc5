import { useApolloClient, useQuery } from '@apollo/client/react';
import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Confirm, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { ListCaseDocument, MeetingsToListDocument, type CasePagePartsFragment } from '../../gql/graphql.js';

/** Puts the case on the list of a meeting that still takes cases. */
export function ListCaseDialog({ subject, onClose }: { subject: CasePagePartsFragment; onClose: () => void }) {
  const { t, instant } = useText();
  const client = useApolloClient();
  const { data } = useQuery(MeetingsToListDocument, { variables: { boardId: subject.boardId }, fetchPolicy: 'network-only' });
  const list = useCommand(ListCaseDocument, 'AgendaEdited');
  const [chosen, setChosen] = useState<string | null>(null);
  const meetings = (data?.meetings ?? [])
    .filter(({ state }) => state === 'PLANNED' || state === 'PUBLISHED')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const meeting = meetings.find(({ id }) => id === (chosen ?? meetings[0]?.id));

  const add = async () => {
    if (!meeting) return;
    const done = await list.run({ meetingId: meeting.id, seenVersion: meeting.version, caseId: subject.id });
    if (!done) return;
    await client.refetchQueries({ include: ['CasePage'] });
    onClose();
  };
  return (
    <Confirm
      opened
      title={t('caseFile.go_LIST')}
      patient={subject.patient}
      consequence={t('caseFile.listConsequence')}
      action={t('caseFile.go_LIST')}
      busy={list.busy}
      disabled={!meeting}
      onConfirm={() => void add()}
      onCancel={onClose}
    >
      {data && meetings.length === 0 ? (
        <p>
          {t('caseFile.noMeetingPlanned')} <Link to="/meetings">{t('common.meetings')}</Link>
        </p>
      ) : (
        <Radio.Group label={t('common.meetingWord')} value={meeting?.id ?? null} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {meetings.map((each) => (
              <Radio
                key={each.id}
                value={each.id}
                label={each.title}
                description={`${instant(each.startsAt, each.timeZone)} · ${t('caseFile.casesOnList', { count: each.agenda.length })}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <RefusalAlert refusal={list.refusal} failed={list.failed} />
    </Confirm>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DEFAULT_MINUTES, isReason } from '@consilium/tumour-board';
import { Confirm, EmptyState, Icon, PatientLine, ReadinessBar, RefusalAlert, useText } from '@consilium/ui';
import { useCommand } from '../../apollo/use-command.js';
import { AddToAgendaDocument, ListableCasesDocument, type CaseSummaryPartsFragment, type PreparationFragment } from '../../gql/graphql.js';

const LONGEST = 60;

/** The cases that can be put on the list now; after the lock the chair can still add one, with a reason. */
export function ReadyCases({ meeting, locked }: { meeting: PreparationFragment; locked: boolean }) {
  const { t } = useText();
  const { data } = useQuery(ListableCasesDocument, { variables: { boardId: meeting.board.id, states: ['READY'] } });
  const add = useCommand(AddToAgendaDocument, 'AgendaEdited');
  const [late, setLate] = useState<CaseSummaryPartsFragment | null>(null);
  const [minutes, setMinutes] = useState<Record<string, number>>({});
  const [reason, setReason] = useState('');
  const cases = data?.cases ?? [];

  async function put(summary: CaseSummaryPartsFragment) {
    const done = await add.run({
      meetingId: meeting.id,
      seenVersion: meeting.version,
      caseId: summary.id,
      plannedMinutes: minutes[summary.id] ?? DEFAULT_MINUTES,
      urgentReason: locked ? reason.trim() : null,
    });
    if (done) setLate(null);
  }
  return (
    <section className="panel ready-cases" aria-labelledby="ready-cases">
      <h2 id="ready-cases">{t('meeting.readyCases')}</h2>
      {!late && <RefusalAlert refusal={add.refusal} failed={add.failed} />}
      {data && cases.length === 0 && <EmptyState title={t('meeting.readyNone')} hint={t('meeting.readyNoneHint')} />}
      <ul>
        {cases.map((summary) => (
          <li key={summary.id}>
            <Link to={`/cases/${summary.id}`} className="agenda-patient">
              <PatientLine patient={summary.patient} />
            </Link>
            <span className="agenda-question">{summary.question ?? t('meeting.questionMissing')}</span>
            <ReadinessBar {...summary.readiness} />
            <span className="ready-add">
              <NumberInput
                size="sm"
                w={88}
                min={1}
                max={LONGEST}
                clampBehavior="strict"
                suffix=" min"
                aria-label={t('meeting.minutesShort')}
                value={minutes[summary.id] ?? DEFAULT_MINUTES}
                onChange={(value) => setMinutes({ ...minutes, [summary.id]: Number(value) || DEFAULT_MINUTES })}
              />
              <Button
                variant="default"
                leftSection={<Icon name="plus" />}
                disabled={add.busy}
                aria-label={t('meeting.addCasePatient', { patient: summary.patient.pseudonym })}
                onClick={() => (locked ? setLate(summary) : void put(summary))}
              >
                {t('meeting.addCase')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Confirm
        opened={late !== null}
        title={t('meeting.addTitle')}
        patient={late?.patient}
        consequence={t('meeting.addConsequence')}
        action={t('meeting.addCase')}
        busy={add.busy}
        disabled={!isReason(reason)}
        onConfirm={() => late && void put(late)}
        onCancel={() => setLate(null)}
      >
        <Textarea
          label={t('common.reason')}
          description={t('common.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalAlert refusal={add.refusal} failed={add.failed} />
      </Confirm>
    </section>
  );
}

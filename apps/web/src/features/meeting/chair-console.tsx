import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { isReason, mayFinishItem, mayOpenBallot } from '@consilium/tumour-board';
import { Confirm, Notice, RefusalAlert, useText } from '@consilium/ui';
import type { RoomFragment, RoomItemFragment } from '../../gql/graphql.js';
import { useSeats } from '../../session/session.js';
import { useKeys } from '../../shell/keys.js';
import { lastBallot, nextChairStep, type ChairStep } from './chair-step.js';
import { MeetingMove } from './meeting-move.js';
import { useChairCommands } from './use-chair-commands.js';

type Asked = Extract<ChairStep['kind'], 'OPEN_BALLOT' | 'CLOSE_BALLOT'>;

/** The chair's next step as the one large button; everything else is quiet. */
export function ChairConsole({ meeting, items }: { meeting: RoomFragment; items: readonly RoomItemFragment[] }) {
  const { t } = useText();
  const roles = useSeats(meeting.board.id).map(({ role }) => role);
  const commands = useChairCommands();
  const [asking, setAsking] = useState<{ kind: Asked; itemId: string } | null>(null);
  const [reason, setReason] = useState('');

  const facts = {
    chairNamed: true,
    casesNotReady: items.filter((item) => item.state === 'LISTED' && item.summary.state !== 'LISTED').length,
    itemsInDiscussion: items.filter(({ state }) => state === 'IN_DISCUSSION').length,
    ballotsPending: items.flatMap(({ ballots }) => ballots).filter(({ state }) => state === 'OPEN' || state === 'CLOSED').length,
  };
  const step = nextChairStep(meeting, roles);
  const item = step && 'itemId' in step ? items.find(({ id }) => id === step.itemId) : undefined;
  const asked = asking ? items.find(({ id }) => id === asking.itemId) : undefined;
  const current = items.find(({ state }) => state === 'IN_DISCUSSION');
  const rounds = current?.ballots.map(({ state }) => state) ?? [];
  const mayVoteAgain =
    current !== undefined &&
    rounds.length > 0 &&
    mayOpenBallot({ roles, meeting: meeting.state, item: current.state, rounds, reason: 'a reason is asked for' }).accepted;
  const mayLeave = current?.draft != null && mayFinishItem({ roles, item: current.state, ballotsPending: facts.ballotsPending }).accepted;
  const round = (lastBallot(asked?.ballots ?? [])?.round ?? 0) + 1;

  function take() {
    if (!step || !item || commands.busy) return;
    if (step.kind === 'OPEN_BALLOT' || step.kind === 'CLOSE_BALLOT') setAsking({ kind: step.kind, itemId: item.id });
    else if (step.kind === 'OPEN_ITEM' || step.kind === 'REVEAL') void commands.take(step.kind, item);
  }
  async function confirmed() {
    if (!asking || !asked) return;
    if (await commands.take(asking.kind, asked, round > 1 ? reason.trim() : null)) {
      setAsking(null);
      setReason('');
    }
  }
  useKeys([
    ...(step?.kind === 'OPEN_BALLOT' || step?.kind === 'CLOSE_BALLOT' ? [{ keys: 'b', label: t('meeting.keyBallot'), run: take }] : []),
    ...(step?.kind === 'REVEAL' ? [{ keys: 'r', label: t('meeting.keyReveal'), run: take }] : []),
  ]);
  const move = { meeting, roles, facts };
  return (
    <section className="console" aria-label={t('meeting.nextStep')}>
      {step && item && step.kind !== 'WORD' && (
        <Button size="lg" fullWidth onClick={take} disabled={commands.busy} aria-busy={commands.busy}>
          {step.kind === 'OPEN_ITEM'
            ? t('meeting.stepOPEN_ITEM', { position: item.position, pseudonym: item.summary.patient.pseudonym })
            : t(`meeting.step${step.kind as 'REVEAL'}`)}
        </Button>
      )}
      {step?.kind === 'WORD' && (
        <Button size="lg" fullWidth component={Link} to={`/agenda/${step.itemId}/recommendation`}>
          {t('meeting.stepWORD')}
        </Button>
      )}
      {step?.kind === 'RESUME' && <MeetingMove {...move} to="OPEN" size="lg" fullWidth />}
      {step?.kind === 'CLOSE_MEETING' && <MeetingMove {...move} to="CLOSED" size="lg" fullWidth />}
      {meeting.state === 'LOCKED' && <MeetingMove {...move} to="OPEN" size="lg" fullWidth />}
      {!asking && <RefusalAlert refusal={commands.refusal} failed={commands.failed} />}
      <div className="console-quiet">
        {current && step?.kind !== 'WORD' && (
          <Button component={Link} to={`/agenda/${current.id}/recommendation`} variant="subtle" size="compact-sm">
            {t('meeting.stepWORD')}
          </Button>
        )}
        {mayLeave && current && (
          <Button variant="subtle" size="compact-sm" disabled={commands.busy} onClick={() => void commands.take('FINISH_ITEM', current)}>
            {t('meeting.signLater')}
          </Button>
        )}
        {mayVoteAgain && current && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAsking({ kind: 'OPEN_BALLOT', itemId: current.id })}>
            {t('meeting.newRound')}
          </Button>
        )}
        {meeting.state === 'OPEN' && <MeetingMove {...move} to="PAUSED" variant="subtle" size="sm" />}
        {meeting.state === 'OPEN' && step?.kind !== 'CLOSE_MEETING' && facts.itemsInDiscussion === 0 && (
          <MeetingMove {...move} to="CLOSED" variant="subtle" size="sm" />
        )}
      </div>
      <Confirm
        opened={asked !== undefined}
        title={
          asking?.kind === 'CLOSE_BALLOT'
            ? t('meeting.stepCLOSE_BALLOT')
            : round > 1
              ? t('meeting.newRoundTitle', { round })
              : t('meeting.stepOPEN_BALLOT')
        }
        patient={asked?.summary.patient}
        consequence={t(asking?.kind === 'CLOSE_BALLOT' ? 'meeting.closeBallotConsequence' : 'meeting.openBallotConsequence')}
        action={t(asking?.kind === 'CLOSE_BALLOT' ? 'meeting.stepCLOSE_BALLOT' : 'meeting.stepOPEN_BALLOT')}
        busy={commands.busy}
        disabled={asking?.kind === 'OPEN_BALLOT' && round > 1 && !isReason(reason)}
        onConfirm={() => void confirmed()}
        onCancel={() => setAsking(null)}
      >
        {asked && <BeforeBallot kind={asking?.kind ?? 'OPEN_BALLOT'} item={asked} />}
        {asking?.kind === 'OPEN_BALLOT' && round > 1 && (
          <Textarea
            label={t('meeting.newRoundReason')}
            description={t('common.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <RefusalAlert refusal={commands.refusal} failed={commands.failed} />
      </Confirm>
    </section>
  );
}

/** What the chair should know before opening or closing: no quorum, answers that are missing. */
function BeforeBallot({ kind, item }: { kind: Asked; item: RoomItemFragment }) {
  const { t } = useText();
  if (kind === 'OPEN_BALLOT')
    return item.quorum.state === 'REACHED' ? null : <Notice tone="attention">{t('meeting.openBallotNoQuorum')}</Notice>;
  const ballot = lastBallot(item.ballots);
  const missing = (ballot?.eligible.length ?? 0) - (ballot?.responses.length ?? 0);
  return missing > 0 ? (
    <Notice tone="attention">{t('meeting.closeBallotMissing', { count: missing })}</Notice>
  ) : (
    <p className="console-note">{t('meeting.closeBallotAll')}</p>
  );
}

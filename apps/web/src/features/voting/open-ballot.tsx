import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { BallotResponses, clockTime, Icon, Notice, RefusalAlert, useText } from '@consilium/ui';
import type { Lesion } from '@consilium/tumour-board';
import { RecordedVote } from './recorded-vote.js';
import type { useCastVote, VoteContext } from './use-cast-vote.js';
import { VoteForm } from './vote-form.js';

export interface OpenBallotProps extends VoteContext {
  cast: ReturnType<typeof useCastVote>;
  timeZone: string;
  lesions: readonly Pick<Lesion, 'id' | 'label' | 'site'>[];
  lesionLabel: (lesionId: string) => string | null;
  /** How to say that one is here, for who is not. */
  join: ReactNode;
}

/** An open ballot on the voter's own device: the form until a vote is recorded, then what was recorded. */
export function OpenBallot({ item, ballot, seat, recused, present, cast, timeZone, lesions, lesionLabel, join }: OpenBallotProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { myVote } = ballot;
  const responses = <BallotResponses eligible={ballot.eligible} responses={ballot.responses} />;
  // Only after sending from here: a vote cast on the phone must not pull the focus on the laptop.
  const sentHere = useRef(false);
  useEffect(() => {
    if (sentHere.current && myVote?.revision) heading.current?.focus();
    sentHere.current = false;
  }, [myVote?.revision]);

  if (recused) return <Notice title={t('vote.recused')}>{responses}</Notice>;
  if (!seat)
    return (
      <Notice title={t('vote.notAVoter')}>
        <p>{t('vote.notAVoterHint')}</p>
        {responses}
      </Notice>
    );
  if (myVote && !cast.unsent)
    return (
      <section className="panel" aria-labelledby="vote-recorded">
        <h2 id="vote-recorded" className="vote-done" tabIndex={-1} ref={heading}>
          <Icon name="check" size={28} /> {t('vote.recorded')}
        </h2>
        <p role="status">
          {t('vote.recordedAt', { time: clockTime(myVote.castAt, timeZone) })} {t('vote.changeUntilClose')}
        </p>
        <RecordedVote vote={myVote} lesionLabel={lesionLabel}>
          <Button variant="default" size="md" fullWidth onClick={cast.changeRecorded}>
            {t('vote.change')}
          </Button>
        </RecordedVote>
        {responses}
      </section>
    );
  const { pseudonym } = item.summary.patient;
  const stale = item.summary.version !== ballot.caseVersion || cast.command.refusal?.code === 'CASE_CHANGED';
  return (
    <>
      {myVote ? (
        <Notice title={t('vote.changing', { time: clockTime(myVote.castAt, timeZone) })}>
          <Button variant="default" mt="sm" onClick={cast.keepRecorded}>
            {t('vote.keepRecorded')}
          </Button>
        </Notice>
      ) : (
        cast.draft.restored && <Notice tone="attention" title={t('vote.draftRestored')} />
      )}
      {!present && (
        <Notice tone="attention" title={t('vote.joinFirst')}>
          {join}
        </Notice>
      )}
      <VoteForm
        draft={cast.draft.value}
        onChange={cast.draft.change}
        lesions={lesions}
        ruling={cast.ruling}
        sendLabel={t(myVote ? 'vote.sendChange' : 'vote.send', { pseudonym })}
        busy={cast.command.busy}
        onSend={() => {
          sentHere.current = true;
          void cast.send();
        }}
      >
        {stale && (
          <Notice tone="attention" title={t('vote.caseChanged')}>
            <p>
              {t('vote.caseChangedHint')} <Link to={`/cases/${item.summary.id}`}>{t('vote.readCase')}</Link>
            </p>
          </Notice>
        )}
        <RefusalAlert refusal={cast.command.refusal} failed={cast.command.failed} />
      </VoteForm>
      {!myVote && <p className="c-dim vote-sealed">{t('vote.sealedHint')}</p>}
    </>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '../../apollo/use-command.js';
import {
  CloseBallotDocument,
  FinishItemDocument,
  OpenBallotDocument,
  OpenItemDocument,
  RevealBallotDocument,
  type RoomItemFragment,
} from '../../gql/graphql.js';
import { lastBallot, type ChairStep } from './chair-step.js';

/** A step forward, or leaving a case that is signed later. */
type ChairAct = ChairStep['kind'] | 'FINISH_ITEM';

/** The steps of the chair that concern one case, each with the ids and versions of what the chair sees. */
export function useChairCommands() {
  const client = useApolloClient();
  const openItem = useCommand(OpenItemDocument, 'ItemOpened');
  const finishItem = useCommand(FinishItemDocument, 'ItemFinished');
  const openBallot = useCommand(OpenBallotDocument, 'BallotOpened');
  const closeBallot = useCommand(CloseBallotDocument, 'BallotWasClosed');
  const revealBallot = useCommand(RevealBallotDocument, 'BallotRevealed');
  const all = [openItem, finishItem, openBallot, closeBallot, revealBallot];

  async function ask(kind: ChairAct, item: RoomItemFragment, reason: string | null): Promise<unknown> {
    const { patient, version } = item.summary;
    const ballotId = lastBallot(item.ballots)?.id ?? '';
    switch (kind) {
      case 'OPEN_ITEM':
        return openItem.run({ agendaItemId: item.id, seenVersion: item.version });
      case 'FINISH_ITEM':
        return finishItem.run({ agendaItemId: item.id, seenVersion: item.version });
      case 'OPEN_BALLOT':
        return openBallot.run({ agendaItemId: item.id, pseudonym: patient.pseudonym, seenCaseVersion: version, reason });
      case 'CLOSE_BALLOT':
        return closeBallot.run({ ballotId });
      case 'REVEAL':
        return revealBallot.run({ ballotId });
      default:
        return null;
    }
  }
  return {
    /** Takes a step; answers whether it was taken. The screen does not wait for the event to say so. */
    async take(kind: ChairAct, item: RoomItemFragment, reason: string | null = null): Promise<boolean> {
      all.forEach(({ clear }) => clear());
      const done = await ask(kind, item, reason);
      if (done) await client.refetchQueries({ include: ['MeetingRoom'] });
      return Boolean(done);
    },
    busy: all.some(({ busy }) => busy),
    failed: all.some(({ failed }) => failed),
    refusal: all.find(({ refusal }) => refusal)?.refusal ?? null,
  };
}

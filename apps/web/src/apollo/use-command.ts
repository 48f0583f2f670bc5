import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { commandKey } from './command-key.js';

/** What every refusal of the API has, and what some of them add (`RefusalParts`). */
export interface RefusalView {
  __typename: string;
  code: string;
  message: string;
  problems?: { path: string; code: string; values: Record<string, string | number> }[];
  reason?: string;
  currentVersion?: number;
}

type Answer<Data> = Data[keyof Data];
type Success<Data, Name extends string> = Extract<Answer<Data>, { __typename: Name }>;
type Refusal<Data, Name extends string> = Exclude<Answer<Data>, { __typename: Name } | null | undefined>;

export interface Command<Input, Done, Refused> {
  /** Does it. Resolves to the success, or to `null` when it was refused or no answer came back. */
  run: (input: Input) => Promise<Done | null>;
  busy: boolean;
  /** Why the server said no; stays until the next run or `clear`. */
  refusal: (Refused & RefusalView) | null;
  /** No answer came back: it may or may not have been stored. Running again with the same input is safe. */
  failed: boolean;
  clear: () => void;
}

/**
 * A command of the API: a mutation with one `input` whose answer is either the named success or a refusal.
 * The idempotency key is made here and survives retries.
 *
 * @example
 * const castVote = useCommand(CastVoteDocument, 'VoteCast');
 * const done = await castVote.run({ ballotId, pseudonym, … });
 * <Button disabled={castVote.busy} …/> <RefusalAlert refusal={castVote.refusal} failed={castVote.failed} />
 */
export function useCommand<
  Data,
  Input extends { key: string },
  Name extends (Answer<Data> extends { __typename: infer T extends string } ? T : never),
>(
  document: TypedDocumentNode<Data, { input: Input }>,
  success: Name,
): Command<Omit<Input, 'key'>, Success<Data, Name>, Refusal<Data, Name>> {
  type Refused = Refusal<Data, Name> & RefusalView;
  const client = useApolloClient();
  const keys = useRef<ReturnType<typeof commandKey>>(null);
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; failed: boolean; refusal: Refused | null }>({
    busy: false,
    failed: false,
    refusal: null,
  });

  const run = useCallback(
    async (input: Omit<Input, 'key'>): Promise<Success<Data, Name> | null> => {
      if (running.current) return null;
      running.current = true;
      setState({ busy: true, failed: false, refusal: null });
      const intention = (keys.current ??= commandKey(() => crypto.randomUUID()));
      try {
        const variables = { input: { ...input, key: intention.for(input) } as Input };
        const { data } = await client.mutate<Data, { input: Input }>({ mutation: document, variables });
        const answer = data && (Object.values(data)[0] as (Answer<Data> & { __typename: string }) | undefined);
        if (!answer) throw new Error('The answer was empty.');
        intention.answered();
        const done = answer.__typename === success;
        setState({ busy: false, failed: false, refusal: done ? null : (answer as unknown as Refused) });
        return done ? (answer as Success<Data, Name>) : null;
      } catch {
        setState({ busy: false, failed: true, refusal: null });
        return null;
      } finally {
        running.current = false;
      }
    },
    [client, document, success],
  );
  const clear = useCallback(() => setState((now) => (now.busy ? now : { busy: false, failed: false, refusal: null })), []);
  return { run, clear, ...state };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecommendationContent } from '@consilium/tumour-board';
import { useReachable } from '../../apollo/connection.js';
import { useCommand } from '../../apollo/use-command.js';
import { DraftRecommendationDocument, RecommendationDraftNowDocument, type DraftedItemFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { contentOf, sameContent, sentContent } from './recommendation-content.js';

/** What somebody has typed, and the version of the shared draft that it stands on. */
interface Typed {
  base: number;
  content: RecommendationContent;
  dirty: boolean;
}

export interface SharedDraft {
  content: RecommendationContent;
  change: (content: RecommendationContent) => void;
  /** Saves now; resolves to the version that holds exactly what is on the screen, `null` when that could not be. */
  save: () => Promise<number | null>;
  status: 'UNTOUCHED' | 'UNSAVED' | 'SAVING' | 'SAVED';
  /** Somebody else's draft, when it was saved while this one was being typed. */
  conflict: NonNullable<DraftedItemFragment['draft']> | null;
  keepMine: () => void;
  takeTheirs: () => void;
  refusal: { code: string } | null;
  failed: boolean;
}

const SETTLE_MILLISECONDS = 700;

/**
 * The one wording of an item that several people may write: saved a moment after each pause, seen by everybody. What was typed stays on
 * this device until the server has it, and is never overwritten by what somebody else saved.
 */
export function useRecommendationDraft(item: DraftedItemFragment, prefilled: RecommendationContent): SharedDraft {
  const client = useApolloClient();
  const reachable = useReachable();
  const { change: keep, discard, value } = useDraft<Typed | null>(`recommendation.${item.id}`, null);
  const command = useCommand(DraftRecommendationDocument, 'RecommendationDrafted');
  const { run, clear } = command;
  const server = item.draft;
  const typed = value && !value.dirty && server && server.version > value.base ? null : value;
  const base = typed?.base ?? server?.version ?? 0;
  const content = typed?.content ?? (server ? contentOf(server.content) : prefilled);
  const dirty = typed?.dirty ?? false;

  const shown = useRef({ base, content, dirty });
  // What went out and was not answered: the server may hold any of it.
  const [unanswered, setUnanswered] = useState<readonly RecommendationContent[]>([]);
  useEffect(() => {
    shown.current = { base, content, dirty };
  });

  const refused = command.refusal?.code === 'ALREADY_CHANGED';
  const overtaken = refused && server !== null && server.version > base;
  const oursAfterAll = overtaken && [...unanswered, content].some((mine) => sameContent(mine, contentOf(server.content)));
  const conflict = overtaken && !oursAfterAll ? server : null;

  const rebase = useCallback(
    (version: number) => {
      keep((now) => (now ? { ...now, base: version } : now));
      clear();
    },
    [keep, clear],
  );
  const newest = server?.version ?? 0;
  useEffect(() => {
    if (oursAfterAll) rebase(newest);
  }, [oursAfterAll, newest, rebase]);
  useEffect(() => {
    if (refused)
      void client.query({ query: RecommendationDraftNowDocument, variables: { agendaItemId: item.id }, fetchPolicy: 'network-only' });
  }, [refused, client, item.id]);

  const save = useCallback(async (): Promise<number | null> => {
    const now = shown.current;
    if (!now.dirty && now.base > 0) return now.base;
    const saved = sentContent(now.content);
    setUnanswered((all) => [...all, saved]);
    const done = await run({ agendaItemId: item.id, seenVersion: now.base, content: saved });
    const version = done?.agendaItem.draft?.version;
    if (version === undefined) return null;
    setUnanswered([]);
    const typedOn = JSON.stringify(shown.current.content) !== JSON.stringify(now.content);
    if (typedOn) {
      keep({ base: version, content: shown.current.content, dirty: true });
      return null;
    }
    discard({ base: version, content: now.content, dirty: false });
    return version;
  }, [run, item.id, keep, discard]);

  const waits = dirty && conflict === null;
  useEffect(() => {
    if (!waits || !reachable) return;
    const timer = setTimeout(() => void save(), SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [waits, reachable, content, base, save]);

  return {
    content,
    change: (next) => keep({ base, content: next, dirty: true }),
    save,
    status: command.busy ? 'SAVING' : dirty ? 'UNSAVED' : server || typed ? 'SAVED' : 'UNTOUCHED',
    conflict,
    keepMine: () => rebase(newest),
    takeTheirs: () => {
      discard(null);
      clear();
    },
    refusal: refused ? null : command.refusal,
    failed: command.failed,
  };
}

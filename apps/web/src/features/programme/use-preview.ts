import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { PreviewProgrammeDocument, type ProgrammeInput } from '../../gql/graphql.js';
import type { Preview } from './readability-report.js';

const SETTLE_MILLISECONDS = 400;

export interface PreviewState {
  /** The pages as the server would issue them; the last good ones while the next are made. */
  preview: Preview | null;
  /** Whether the pages are those of what is typed now. */
  current: boolean;
  refusal: { code: string; reason?: string } | null;
  failed: boolean;
}

/** The programme as it would be issued, made anew a moment after each change. Nothing of it is stored. */
export function usePreview(input: ProgrammeInput, ready: boolean): PreviewState {
  const written = JSON.stringify(input);
  const [settled] = useDebouncedValue(written, SETTLE_MILLISECONDS);
  const { data, previousData, loading, error } = useQuery(PreviewProgrammeDocument, {
    variables: { input: JSON.parse(settled) as ProgrammeInput },
    fetchPolicy: 'no-cache',
    skip: !ready,
  });
  const answer = (data ?? previousData)?.previewProgramme ?? null;
  const preview = answer?.__typename === 'ProgrammePreview' ? answer : null;
  return {
    preview,
    current: ready && !loading && data !== undefined && settled === written,
    refusal: answer && answer.__typename !== 'ProgrammePreview' ? answer : null,
    failed: error !== undefined,
  };
}

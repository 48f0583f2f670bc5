import { useState, type ReactNode } from 'react';
import { ProblemList, type FieldMessage } from '@consilium/ui';

export interface ProblemListState {
  /** Asks for everything that is missing: shows it and gives it the focus. True when nothing is. */
  check: () => boolean;
  /** The list, to stand above the form. It keeps still while somebody types, and goes when nothing is missing any more. */
  list: ReactNode;
  /** What is wrong now by field, once it has been asked for. */
  errors: Readonly<Record<string, string>>;
}

/** What a form lacks: quiet until somebody tries to go on, then as one list above and as a message at each field. */
export function useProblemList(problems: readonly Required<FieldMessage>[]): ProblemListState {
  const [tried, setTried] = useState<{ times: number; listed: readonly FieldMessage[] }>({ times: 0, listed: [] });
  return {
    check: () => {
      setTried(({ times }) => ({ times: times + 1, listed: problems }));
      return problems.length === 0;
    },
    list: problems.length > 0 && <ProblemList key={tried.times} problems={tried.listed} />,
    errors: tried.times > 0 ? Object.fromEntries(problems.map(({ fieldId, message }) => [fieldId, message])) : {},
  };
}

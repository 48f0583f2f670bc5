import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The entry that is open beside the page. It stands in the address, so that a link leads to the same place. */
export function useOpenEntry(): { openId: string | null; open: (id: string) => void; close: () => void } {
  const [params, setParams] = useSearchParams();
  const openId = params.get('entry');
  const put = useCallback(
    (id: string | null) =>
      setParams(
        (now) => {
          if (id === null) now.delete('entry');
          else now.set('entry', id);
          return now;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const open = useCallback((id: string) => put(id), [put]);
  const close = useCallback(() => put(null), [put]);
  return { openId, open, close };
}

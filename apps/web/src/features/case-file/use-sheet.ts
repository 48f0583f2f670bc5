import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The sheet that is open beside the page. It stands in the address, as the open entry does. */
export function useSheet(): { sheet: string | null; showSheet: (sheet: string | null) => void } {
  const [params, setParams] = useSearchParams();
  const showSheet = useCallback(
    (sheet: string | null) =>
      setParams(
        (now) => {
          if (sheet === null) now.delete('sheet');
          else now.set('sheet', sheet);
          return now;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return { sheet: params.get('sheet'), showSheet };
}

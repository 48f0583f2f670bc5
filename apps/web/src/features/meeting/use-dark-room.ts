import { useEffect } from 'react';

const ATTRIBUTE = 'data-mantine-color-scheme';

/** Makes the page dark while it is on a wall, whatever the person has chosen for their own screen, and gives it back afterwards. */
export function useDarkRoom(): void {
  useEffect(() => {
    const page = document.documentElement;
    const own = page.getAttribute(ATTRIBUTE);
    page.setAttribute(ATTRIBUTE, 'dark');
    return () => page.setAttribute(ATTRIBUTE, own ?? 'light');
  }, []);
}

const PLACE = 'consilium.tab';

/**
 * A name of this browser tab that outlives a reload: what is typed about a new patient in one tab never shows in another, which may
 * be about somebody else.
 */
export function tabId(): string {
  const known = sessionStorage.getItem(PLACE);
  if (known) return known;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(PLACE, fresh);
  return fresh;
}

const SESSION_MARK = 'consilium.session';

/**
 * All tabs of a browser share one session. Whoever signs in or out in one tab leaves a mark, so that no other tab goes on
 * showing one person's name over what another person does.
 */
export function markSession(): void {
  localStorage.setItem(SESSION_MARK, crypto.randomUUID());
}

export function onSessionOfAnotherTab(listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === SESSION_MARK) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

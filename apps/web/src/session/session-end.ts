/** Tells the router that the server no longer knows who is asking, wherever that came up. */
let listener: (() => void) | null = null;

export function onSessionEnd(next: () => void): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = null;
  };
}

export function sessionHasEnded(): void {
  listener?.();
}

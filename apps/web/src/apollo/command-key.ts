/**
 * The idempotency key of one intention. The same input asked for again after a lost answer keeps its key, so the server
 * does it once; a definite answer, or another input, ends the intention.
 *
 * @example const key = commandKey(() => crypto.randomUUID());
 * key.for({ choice: 'SURGERY' }); key.for({ choice: 'SURGERY' }); // the same key twice
 */
export function commandKey(newKey: () => string) {
  let current: { input: string; key: string } | null = null;
  return {
    for(input: unknown): string {
      const written = JSON.stringify(input);
      if (current?.input !== written) current = { input: written, key: newKey() };
      return current.key;
    },
    answered(): void {
      current = null;
    },
  };
}

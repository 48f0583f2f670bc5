const PREFIX = 'consilium.draft.';

/** Unsaved input on this device, per person, so that nobody is shown what somebody else was writing. */
export const draftStore = {
  read<Value>(personId: string, key: string): Value | null {
    try {
      const stored = localStorage.getItem(PREFIX + personId + '.' + key);
      return stored === null ? null : (JSON.parse(stored) as Value);
    } catch {
      return null;
    }
  },
  write(personId: string, key: string, value: unknown): void {
    try {
      localStorage.setItem(PREFIX + personId + '.' + key, JSON.stringify(value));
    } catch {
      // A full or forbidden store must not stop the typing; the form itself still holds the value.
    }
  },
  remove(personId: string, key: string): void {
    localStorage.removeItem(PREFIX + personId + '.' + key);
  },
  /** The keys of everything that the person has not saved or discarded. */
  keysOf(personId: string): string[] {
    const own = PREFIX + personId + '.';
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(own))
      .map((name) => name.slice(own.length));
  },
};

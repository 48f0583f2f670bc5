import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP asks for it: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashes at the same time; more would starve the votes of the processor. */
const SLOTS = 2;

let running = 0;
const waiting: (() => void)[] = [];

export const hashPassword = (password: string): Promise<string> => inSlot(() => hash(password, COST));

/** Compares with a stored hash, or with nothing in the same time when the account does not exist. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await inSlot(async () => verify(stored ?? (await dummyHash()), password));
  return stored !== null && matches;
}

let dummy: Promise<string> | null = null;
const dummyHash = (): Promise<string> => (dummy ??= hash('nobody has this password', COST));

async function inSlot<T>(run: () => Promise<T>): Promise<T> {
  if (running >= SLOTS) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await run();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

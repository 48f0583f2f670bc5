import type { Config } from '../config.js';

/** Two ways in: the owner migrates; the application reads and writes as the restricted role. */
export interface Connection {
  ownerUrl: string;
  appUrl: string;
  /** Start-up options of every application connection. */
  appOptions: string;
}

const LIMITS = [
  'search_path=consilium',
  'statement_timeout=10000',
  'lock_timeout=5000',
  'idle_in_transaction_session_timeout=5000',
  'jit=off',
  'timezone=UTC',
];

/** How to reach the database that the configuration names; `appUrl` is the restricted role's own login when there is one. */
export function connectionTo(config: Config, ownerUrl: string, appUrl: string | null): Connection {
  const own = appUrl ?? config.DATABASE_APP_URL ?? null;
  // Without a login of its own, the role is taken on in the start-up packet, so that even RESET ROLE stays inside it.
  const settings = own ? LIMITS : ['role=consilium_app', ...LIMITS];
  return { ownerUrl, appUrl: own ?? ownerUrl, appOptions: settings.map((setting) => `-c ${setting}`).join(' ') };
}

import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const onOff = z.enum(['on', 'off'], { error: 'must be "on" or "off"' });

const url = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://');

const schema = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535, 'must be a port number').default(4700),
  HOST: z.string().default('127.0.0.1'),
  /** A PostgreSQL 15 or newer; the account may create tables and roles. Without it the embedded server starts. */
  DATABASE_URL: url.optional(),
  /** Connects as the restricted role itself; without it the owner's connection takes that role on. */
  DATABASE_APP_URL: url.optional(),
  DATA_DIR: z.string().optional(),
  /** The demonstration board and its one-click people: on unless a database of your own is named. */
  DEMO: onOff.optional(),
  /** Computed suggestions: on where the demonstration is, off in a deployment unless somebody decides otherwise. */
  CLINICAL_ASSIST: onOff.optional(),
  /** Origins that browsers may send commands from, besides the server's own address. */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  /** Proxies in front of the server whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number({ error: 'must be a whole number' }).int().min(0).max(8).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' }).default('info'),
  WEB_DIR: z.string().default(fileURLToPath(new URL('../../web/dist', import.meta.url))),
});

export type Config = Omit<z.infer<typeof schema>, 'DEMO' | 'CLINICAL_ASSIST'> & { DEMO: boolean; CLINICAL_ASSIST: boolean };

/** Injection token of the configuration. */
export const CONFIG = 'consilium:config';

export const VERSION: string = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

/** All that is wrong with the configuration, one line for each variable. */
export class ConfigError extends Error {}

/** Reads the environment once, at start. Throws a ConfigError that lists every bad variable together. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    const demo = parsed.data.DEMO ?? (parsed.data.DATABASE_URL ? 'off' : 'on');
    return { ...parsed.data, DEMO: demo === 'on', CLINICAL_ASSIST: (parsed.data.CLINICAL_ASSIST ?? demo) === 'on' };
  }
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new ConfigError(`The configuration is not usable. Correct these variables and start again:\n${lines.join('\n')}`);
}

/** Where the embedded database lives: DATA_DIR, else a folder of the checkout, else a system folder when the checkout is private to root. */
export function dataDirectory(config: Config): string {
  if (config.DATA_DIR) return resolve(config.DATA_DIR);
  const checkout = fileURLToPath(new URL('../../..', import.meta.url));
  if (process.getuid?.() === 0 && !isReadableToOthers(checkout)) return '/var/lib/consilium';
  return join(checkout, '.data');
}

/** PostgreSQL refuses to run as root and drops to its own user, who must be able to walk down to the data. */
function isReadableToOthers(folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** A new secret, as text. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

import type { IncomingMessage } from 'node:http';

/** Whether a request comes from one of our own pages, or from no page at all (a script that sends no Origin). */
export type OriginCheck = (request: IncomingMessage) => boolean;

/** Browsers name the page that sends a command; a foreign page is refused even with a valid cookie. */
export function originCheck(allowed: readonly string[]): OriginCheck {
  return (request) => {
    if (request.headers['sec-fetch-site'] === 'cross-site') return false;
    const origin = request.headers.origin;
    if (!origin) return true;
    if (allowed.includes(origin)) return true;
    try {
      return new URL(origin).host === request.headers.host;
    } catch {
      return false;
    }
  };
}

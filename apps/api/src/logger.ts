import type { LoggerService } from '@nestjs/common';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
const ORDER: LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** One line of JSON an event, on standard output. What is logged is chosen field by field: never a request's variables, a name or a vote. */
export class Logger implements LoggerService {
  constructor(private readonly level: LogLevel) {}

  write(level: LogLevel, event: string, fields: Record<string, string | number | boolean | null | undefined> = {}): void {
    if (ORDER.indexOf(level) < ORDER.indexOf(this.level)) return;
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
  }

  log(): void {
    // The framework's own start-up chatter.
  }

  debug(): void {
    // As above.
  }

  warn(message: unknown): void {
    this.write('warn', 'framework', { message: String(message) });
  }

  error(message: unknown): void {
    this.write('error', 'framework', { message: String(message) });
  }
}

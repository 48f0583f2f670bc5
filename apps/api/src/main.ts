import { ConfigError, readConfig } from './config.js';
import { startServer } from './start-server.js';

try {
  const config = readConfig(process.env);
  const server = await startServer(config);
  server.announce();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
} catch (error) {
  const message = error instanceof ConfigError ? error.message : error instanceof Error ? describe(error) : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}

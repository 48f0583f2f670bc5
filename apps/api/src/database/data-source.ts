import { DataSource } from 'typeorm';
import type { Connection } from './connection.js';
import { ENTITIES } from './entities.js';

/** The application's connections: restricted role, bounded pool, nothing created or changed by the library itself. */
export function createDataSource(connection: Connection, poolSize = 8): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.appUrl,
    entities: ENTITIES,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize,
    connectTimeoutMS: 3000,
    extra: { options: connection.appOptions, keepAlive: true, query_timeout: 12_000, idleTimeoutMillis: 30_000 },
    // A backend that goes away is the next query's refusal, not the end of the process.
    poolErrorHandler: () => undefined,
  });
}

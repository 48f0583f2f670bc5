import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express, NextFunction, Request, Response } from 'express';
import type { Actor } from './access/actor.js';
import { actorOf, sessionToken } from './access/sessions.js';
import { AppModule, type House } from './app.module.js';
import { type Config, dataDirectory, newSecret, VERSION } from './config.js';
import { connectionTo } from './database/connection.js';
import { createDataSource } from './database/data-source.js';
import { DatabaseUnavailable } from './database/database-fault.js';
import { type EmbeddedServer, startEmbeddedServer } from './database/embedded-server.js';
import { migrate } from './database/migrate.js';
import { findUnsafe } from './database/self-check.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { seedDemo } from './demo/seed-demo.js';
import { originCheck } from './graphql/origin-check.js';
import { ServiceState } from './health/service-state.js';
import { EventFeed } from './live/event-feed.js';
import { openLiveConnection } from './live/live-connection.js';
import { Logger } from './logger.js';
import { readDemoPeople } from './people/read-people.js';
import { securityHeaders, serveWeb } from './serve-web.js';

export interface RunningServer {
  url: string;
  announce: () => void;
  /** Answers what is being asked, then closes everything; never longer than a few seconds. */
  stop: () => Promise<void>;
}

/** Starts everything that one process needs, in order: database, migrations, demonstration board, HTTP and live connection. */
export async function startServer(config: Config): Promise<RunningServer> {
  const logger = new Logger(config.LOG_LEVEL);
  const embedded = config.DATABASE_URL ? null : await startEmbeddedServer(dataDirectory(config));
  try {
    return await serve(config, logger, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function serve(config: Config, logger: Logger, embedded: EmbeddedServer | null): Promise<RunningServer> {
  const ownerUrl = config.DATABASE_URL ?? embedded?.url ?? '';
  const appPassword = embedded ? keptSecret(join(dataDirectory(config), 'app-password')) : null;
  const applied = await migrate(ownerUrl, appPassword);
  if (applied.length > 0) logger.write('info', 'migrated', { migrations: applied.join(', ') });

  const connection = connectionTo(config, ownerUrl, appPassword ? withLogin(ownerUrl, 'consilium_app', appPassword) : null);
  const source = await createDataSource(connection).initialize();
  const problems = await findUnsafe(source);
  if (problems.length > 0) throw new Error(`The database is not safe to serve from:\n  ${problems.join('\n  ')}`);

  const work = new UnitOfWork(source);
  const feed = new EventFeed(work, connection, logger);
  const state = new ServiceState();
  const house: House = { config, connection, source, work, feed, logger, state };

  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(house), { logger, bodyParser: false });
  const express = app.getHttpAdapter().getInstance() as Express;
  const isOwnOrigin = originCheck(config.ALLOWED_ORIGINS);
  express.disable('x-powered-by');
  express.set('trust proxy', config.TRUSTED_PROXIES);
  securityHeaders(express);
  express.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && !isOwnOrigin(request))
      return void response.status(403).json({ errors: [{ message: 'Refused: the request comes from another site' }] });
    next();
  });
  app.useBodyParser('json', { limit: '5mb' });
  express.use(['/graphql', '/programmes', '/downloads'], identify(work, logger));
  // Before the framework's own routes end with "not found".
  serveWeb(express, config.WEB_DIR);
  await app.init();

  if (config.DEMO) await seedDemo(source, logger);
  await feed.start();
  const server = app.getHttpServer() as Server;
  server.requestTimeout = 15_000;
  const live = openLiveConnection(server, app.get(GraphQLSchemaHost).schema, work, isOwnOrigin);
  const port = await freePortFrom(config.PORT, config.HOST);
  await app.listen(port, config.HOST);
  state.ready = true;
  const actualPort = (server.address() as { port: number }).port;
  const url = `http://${config.HOST === '127.0.0.1' || config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${actualPort}`;
  logger.write('info', 'ready', { url, version: VERSION });
  const people = config.DEMO ? await readDemoPeople(work) : [];

  let stopping: Promise<void> | null = null;
  return {
    url,
    announce: () => announce(url, people),
    stop: () =>
      (stopping ??= (async () => {
        state.stopping = true;
        state.ready = false;
        logger.write('info', 'stopping');
        await within(1500, feed.stop());
        await within(500, live.close());
        server.closeIdleConnections();
        await within(1500, app.close());
        server.closeAllConnections();
        await within(1000, source.destroy());
        await within(2000, embedded?.stop() ?? Promise.resolve());
        logger.write('info', 'stopped');
      })()),
  };
}

/** Finds out who asks, once for each request; the request id joins log, trail and answer. */
function identify(work: UnitOfWork, logger: Logger) {
  return (request: Request & { actor?: Actor }, response: Response, next: NextFunction): void => {
    const requestId = randomUUID();
    const started = performance.now();
    response.setHeader('X-Request-Id', requestId);
    response.on('finish', () => {
      const operation = (request.body as { operationName?: unknown } | undefined)?.operationName;
      logger.write('debug', 'request', {
        requestId,
        operation: typeof operation === 'string' && /^\w{1,60}$/.test(operation) ? operation : undefined,
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - started),
      });
    });
    actorOf(work, sessionToken(request.headers.cookie), requestId).then(
      (actor) => {
        request.actor = actor;
        next();
      },
      (error: unknown) => {
        if (!(error instanceof DatabaseUnavailable))
          logger.write('error', 'unexpected', { id: requestId, kind: error instanceof Error ? error.constructor.name : 'unknown' });
        response
          .status(503)
          .set('Retry-After', '1')
          .json({
            errors: [
              { message: 'The board is not available for a moment. Nothing was stored; try again.', extensions: { code: 'UNAVAILABLE' } },
            ],
          });
      },
    );
  };
}

function announce(url: string, people: { name: string; role: string; specialty: string | null; organisation: string }[]): void {
  const lines = people.map(
    (person) =>
      `  ${person.name.padEnd(28)} ${[person.role, person.specialty].filter(Boolean).join(', ').toLowerCase().replaceAll('_', ' ')}`,
  );
  const demo =
    people.length > 0
      ? `\n\nDemonstration people (sign in with one click, or with their password "consilium-demo"):\n${lines.join('\n')}`
      : '';
  process.stdout.write(`\nConsilium ${VERSION} is ready: ${url}${demo}\n\nCtrl+C stops it; what was entered is kept.\n`);
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}

/** The wanted port, or the next one that nobody uses; port 0 leaves the choice to the system. */
async function freePortFrom(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return 0;
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port, host)) return port;
  throw new Error(`No free port from ${wanted} to ${wanted + 99}; set PORT to another one`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function withLogin(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = encodeURIComponent(password);
  return changed.toString();
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

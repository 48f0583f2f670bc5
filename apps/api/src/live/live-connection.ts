import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { getOperationAST, type GraphQLSchema, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';
import { type WebSocket, WebSocketServer } from 'ws';
import { actorOf, sessionToken } from '../access/sessions.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { GraphqlContext } from '../graphql/context.js';
import type { OriginCheck } from '../graphql/origin-check.js';

const LONGEST_QUERY = 2000;
const SUBSCRIPTIONS_PER_SOCKET = 10;

/**
 * The live connection: subscriptions only, for signed-in people, from our own pages, with the same limits as over HTTP.
 * Written by hand because the framework's own wiring also answers queries here, without any of HTTP's checks.
 */
export function openLiveConnection(
  server: Server,
  schema: GraphQLSchema,
  work: UnitOfWork,
  isOwnOrigin: OriginCheck,
): { close: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16 * 1024 });
  const open = new WeakMap<WebSocket, number>();

  const live = useServer<Record<string, never>, { socket: WebSocket; request: IncomingMessage }>(
    {
      schema,
      onConnect: async (context) => {
        const actor = await actorOf(work, sessionToken(context.extra.request.headers.cookie), null);
        if (!actor.personId) context.extra.socket.close(CloseCode.Forbidden, 'Sign in first');
        return actor.personId !== null;
      },
      onSubscribe: async (context, _id, payload) => {
        const { socket, request } = context.extra;
        const count = (open.get(socket) ?? 0) + 1;
        open.set(socket, count);
        if (count > SUBSCRIPTIONS_PER_SOCKET || payload.query.length > LONGEST_QUERY) throw new Error('Too much for one connection');
        const document = parse(payload.query, { maxTokens: 300 });
        const operation = getOperationAST(document, payload.operationName);
        if (operation?.operation !== 'subscription') throw new Error('Only subscriptions are answered here');
        const problems = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule]);
        if (problems.length > 0) return problems;
        const actor = await actorOf(work, sessionToken(request.headers.cookie), null);
        const contextValue: GraphqlContext & { cookie: string | undefined } = { actor, cookie: request.headers.cookie };
        return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
      },
      onComplete: (context) => {
        const { socket } = context.extra;
        open.set(socket, Math.max(0, (open.get(socket) ?? 1) - 1));
      },
    },
    sockets as never,
    12_000,
  );

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const path = request.url?.split('?')[0];
    if (path !== '/graphql') return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request)) return refuse(socket, '403 Forbidden');
    if (!request.headers['sec-websocket-protocol']?.includes('graphql-transport-ws')) return refuse(socket, '400 Bad Request');
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });

  return { close: async () => void (await live.dispose()) };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

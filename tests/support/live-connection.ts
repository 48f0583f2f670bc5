import { WebSocket } from 'ws';

export interface LiveEvent {
  cursor: string;
  kind: string;
  boardId: string;
  caseId: string | null;
  meetingId: string | null;
  agendaItemId: string | null;
  ballotId: string | null;
}

export const BOARD_EVENTS =
  'subscription ($after: String) { boardEvents(after: $after) { cursor events { cursor kind boardId caseId meetingId agendaItemId ballotId at } } }';

/** A browser's live connection, down to its messages, so that a test may also say what no browser says. */
export class LiveConnection {
  /** Everything that came over the wire. */
  text = '';
  readonly events: LiveEvent[] = [];
  /** Where to resume after a cut; known from the first batch on. */
  cursor: string | null = null;
  private readonly messages: { type: string; payload?: unknown }[] = [];
  private readonly listeners = new Set<() => void>();
  private ended: { code: number } | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(String(data)));
    socket.on('close', (code) => {
      this.ended = { code };
      this.tell();
    });
  }

  /** Opens the socket alone; rejects when the server refuses the upgrade, with its HTTP status in the message. */
  static async open(url: string, headers: { cookie?: string; origin?: string }): Promise<LiveConnection> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { origin: url, ...headers },
    });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const connection = new LiveConnection(socket);
    connection.say({ type: 'connection_init' });
    return connection;
  }

  /** Listens to the board from a cursor on, or from now; resolves once the server has said from where. */
  static async listen(url: string, cookie: string, after: string | null = null): Promise<LiveConnection> {
    const connection = await LiveConnection.open(url, { cookie });
    await connection.waitFor(() => connection.heard('connection_ack'));
    connection.subscribe('board', BOARD_EVENTS, { after });
    if (after === null) await connection.waitFor(() => connection.cursor !== null);
    return connection;
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.say({ id, type: 'subscribe', payload: { query, variables } });
  }

  heard(type: string): boolean {
    return this.messages.some((message) => message.type === type);
  }

  /** Waits until something holds; a connection that ends meanwhile, or fifteen seconds, is a failure. */
  async waitFor(holds: () => boolean, what = 'what was waited for'): Promise<void> {
    await this.until(() => holds() || this.ended !== null, what);
    if (!holds()) throw new Error(`The connection ended with ${this.ended?.code} before ${what}`);
  }

  /** Waits for the server to hang up and gives its code. */
  async waitForEnd(): Promise<number> {
    await this.until(() => this.ended !== null, 'the end of the connection');
    return this.ended?.code ?? 0;
  }

  /** The line is cut: no goodbye. */
  async cut(): Promise<void> {
    this.socket.terminate();
    await this.waitForEnd();
  }

  private say(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  private receive(text: string): void {
    this.text += `${text}\n`;
    const message = JSON.parse(text) as { type: string; payload?: { data?: { boardEvents?: { cursor: string; events: LiveEvent[] } } } };
    this.messages.push(message);
    const batch = message.payload?.data?.boardEvents;
    if (batch) {
      this.cursor = batch.cursor;
      this.events.push(...batch.events);
    }
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!holds()) return;
        clearTimeout(limit);
        this.listeners.delete(look);
        resolve();
      };
      const limit = setTimeout(() => {
        this.listeners.delete(look);
        reject(new Error(`Waited 15 s for ${what}; heard: ${this.text.slice(-500)}`));
      }, 15_000);
      this.listeners.add(look);
    });
  }
}

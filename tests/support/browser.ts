import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import type { BoardUnderTest } from './board-under-test';
import type { DemoLogin } from './demo';

/** The demonstration people by the name that the screens show. */
export const NAMES: Record<DemoLogin, string> = {
  coordinator: 'Inês Carvalho',
  referrer: 'Dr Marc Delcourt',
  referrer2: 'Dr Elif Karaca',
  nurse: 'Tomas Hendrikx',
  chair: 'Prof. Anna Lindqvist',
  nuclear: 'Dr Sofia Marchetti',
  oncologist: 'Dr Jonas Weber',
  surgeon: 'Dr Claire Fontaine',
  radiologist: 'Dr Pavel Novotný',
  radiotherapist: 'Dr Marta Kowalska',
  interventional: 'Dr Henrik Solberg',
  pathologist: 'Dr Lucía Ortega',
  endocrinologist: 'Dr Nuno Teixeira',
  observer: 'Mia Jansen',
  quality: 'Dr Oskar Lehmann',
  dataprotection: 'Élodie Marchand',
  admin: 'Sam Okafor',
};

export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A real Chromium, and one device in it for each person who takes part. */
export class Browsers {
  /** Uncaught errors of any page: there must be none. */
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly board: BoardUnderTest,
  ) {}

  static async open(board: BoardUnderTest): Promise<Browsers> {
    const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
    return new Browsers(await chromium.launch({ executablePath, args: FLAGS }), board);
  }

  /** A device of its own: no cookie, no stored text, nobody signed in. */
  async device(options: BrowserContextOptions = DESK): Promise<BrowserContext> {
    const context = await this.browser.newContext({ baseURL: this.board.url, locale: 'en-GB', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    context.on('weberror', (error) => this.errors.push(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`));
    return context;
  }

  /** A person at a device of their own, signed in by the one click of the demonstration board. */
  async signIn(login: DemoLogin, options: BrowserContextOptions = DESK): Promise<Page> {
    const page = await (await this.device(options)).newPage();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: NAMES[login] }).click();
    await page.getByRole('heading', { level: 1, name: NAMES[login] }).waitFor();
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Steps of one story: once one has failed, those after it say so instead of waiting for what will never come. */
export function storySteps(): (name: string, run: () => Promise<void>) => void {
  let failed: string | null = null;
  return (name, run) =>
    it(name, async () => {
      if (failed !== null) throw new Error(`Not reached, because this failed: ${failed}`);
      failed = name;
      await run();
      failed = null;
    });
}

/** Waits until the words stand visibly on the screen. */
export async function sees(page: Page, words: string | RegExp): Promise<void> {
  try {
    await page.getByText(words).filter({ visible: true }).first().waitFor();
  } catch {
    throw new Error(`${page.url()} never said “${words}”. It says:\n${await textOf(page)}`);
  }
}

/** Waits until the words are on the screen no more. */
export async function seesNoMore(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' });
}

/** Everything that the page says, in the order in which it says it, whether it is seen or only heard. */
export async function textOf(page: Page): Promise<string> {
  return page.locator('body').innerText();
}

/** Taps an answer where a thumb would: on its words, under which the input itself lies. The name is the whole of it. */
export async function choose(place: Page | Locator, role: 'radio' | 'checkbox', name: string): Promise<void> {
  await place.getByRole(role, { name: new RegExp(`^\\W*${name}$`, 'i') }).check({ force: true });
}

/** Presses a button that opens the last look before a step, and then the button of that step. */
export async function confirmStep(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Writes down all that the server tells a page from now on, answers and live events alike; the result reads it back. */
export function overhear(page: Page): () => Promise<string> {
  const heard: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) heard.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard.push(Promise.resolve(payload.toString()));
    }),
  );
  return async () => (await Promise.all(heard)).join('\n');
}

/** Marks the page as it is now; `wasReloaded` tells later whether it has been loaded again since. */
export async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { seenByTheTest: true }));
}

export async function wasReloaded(page: Page): Promise<boolean> {
  return page.evaluate(() => !('seenByTheTest' in window));
}

/** The id in an address such as `/cases/<id>`. */
export function idIn(address: string): string {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0];
  if (!id) throw new Error(`There is no id in ${address}`);
  return id;
}

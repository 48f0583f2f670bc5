import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES, words } from '@consilium/wording';
import { INTERFACE } from '../../libs/wording/src/interface/index';
import { accessibilityProblems } from '../support/axe';
import { BoardUnderTest } from '../support/board-under-test';
import { Browsers } from '../support/browser';
import { type DemoLogin, READY_MEETING } from '../support/demo';
import { Journey } from '../support/journey';

interface Screen {
  name: string;
  login: DemoLogin | null;
  address: () => string;
  /** What is there once the screen has been loaded. */
  shows: string | RegExp;
  /** A button to press first. */
  press?: string;
  /** A projector is dark and wide in every room. */
  onTheWall?: boolean;
}

const DESK_WIDTH = 1440;
const PHONE_WIDTH = 390;
const WALL_WIDTH = 1920;
const HEIGHT = 900;

const deepTexts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(deepTexts) : [value];
const FRENCH = new Set([...deepTexts(INTERFACE.fr), ...deepTexts(words('fr'))]);
/** Languages under their own names, and the language to speak in as somebody wrote it down. */
const NOT_OURS = new Set<unknown>([...Object.values(LANGUAGE_NAMES), 'French']);
/** What the interface says in English and never in French. */
const ENGLISH_ONLY = new Set(deepTexts(INTERFACE.en).filter((text) => !FRENCH.has(text) && !NOT_OURS.has(text)));

/** Every screen, in light and dark, on a desk and on a phone, in English and French. */
describe('every screen can be used by everybody', () => {
  let board: BoardUnderTest;
  let browsers: Browsers;
  let journey: Journey;
  let meetingId: string;
  let itemId: string;
  let nextMeetingId: string;
  let inPreparation: string;
  let carriedOut: string;
  let programmeId: string;
  const pages = new Map<DemoLogin | null, Page>();

  const SCREENS: Screen[] = [
    { name: 'sign-in', login: null, address: () => '/sign-in', shows: 'Sam Okafor' },
    { name: 'about', login: null, address: () => '/about', shows: /not a medical device/i },
    { name: 'home of a referring doctor', login: 'referrer', address: () => '/', shows: 'My patients' },
    { name: 'home of the coordinator', login: 'coordinator', address: () => '/', shows: 'Inbox' },
    { name: 'home of the nurse', login: 'nurse', address: () => '/', shows: 'Patient’s voice due' },
    { name: 'home of the chair', login: 'chair', address: () => '/', shows: 'To sign' },
    { name: 'home of a specialist', login: 'oncologist', address: () => '/', shows: 'To vote now' },
    { name: 'home of quality', login: 'quality', address: () => '/', shows: 'Open the audit trail' },
    { name: 'case list', login: 'coordinator', address: () => '/cases', shows: 'EUR-0011' },
    { name: 'case in preparation', login: 'referrer', address: () => `/cases/${inPreparation}`, shows: 'Readiness' },
    { name: 'case with an outcome', login: 'chair', address: () => `/cases/${carriedOut}`, shows: 'Outcome' },
    { name: 'new referral', login: 'referrer', address: () => '/cases/new', shows: 'Begin the draft' },
    { name: 'import', login: 'referrer', address: () => '/cases/import', shows: 'Examples to try' },
    { name: 'referral: question', login: 'referrer', address: () => `/cases/${inPreparation}/edit/question`, shows: 'Why now' },
    { name: 'referral: treatments', login: 'referrer', address: () => `/cases/${inPreparation}/edit/treatments`, shows: 'Treatments' },
    { name: 'referral: markers', login: 'referrer', address: () => `/cases/${inPreparation}/edit/markers`, shows: 'Markers' },
    { name: 'meetings', login: 'coordinator', address: () => '/meetings', shows: READY_MEETING },
    { name: 'planning a meeting', login: 'coordinator', address: () => '/meetings', shows: READY_MEETING, press: 'Plan a meeting' },
    { name: 'preparation', login: 'coordinator', address: () => `/meetings/${nextMeetingId}`, shows: 'Ready cases' },
    {
      name: 'live meeting of the chair',
      login: 'chair',
      address: () => `/meetings/${meetingId}/live`,
      shows: 'Close the vote',
    },
    { name: 'live meeting of a specialist', login: 'oncologist', address: () => `/meetings/${meetingId}/live`, shows: 'Who is here' },
    { name: 'vote', login: 'oncologist', address: () => `/meetings/${meetingId}/vote`, shows: 'Choose an option.' },
    { name: 'recorded vote', login: 'nuclear', address: () => `/meetings/${meetingId}/vote`, shows: 'Recorded' },
    {
      name: 'projector',
      login: 'chair',
      address: () => `/meetings/${meetingId}/projector`,
      shows: 'Vote now on your own device',
      onTheWall: true,
    },
    {
      name: 'recommendation',
      login: 'chair',
      address: () => `/agenda/${itemId}/recommendation`,
      shows: 'How it will read',
    },
    {
      name: 'decision',
      login: 'referrer',
      address: () => `/cases/${carriedOut}/decision`,
      shows: 'What the board recommends',
      press: 'Record a change',
    },
    { name: 'programme editor', login: 'referrer', address: () => `/cases/${carriedOut}/programme`, shows: 'Whom to call' },
    { name: 'programme', login: 'referrer', address: () => `/programmes/${programmeId}`, shows: 'Fingerprint' },
    { name: 'audit', login: 'quality', address: () => '/audit', shows: 'Hash' },
    { name: 'not found', login: 'oncologist', address: () => '/nowhere', shows: 'This page does not exist.' },
  ];

  const at = async ({ login, address, shows, press }: Screen): Promise<Page> => {
    let page = pages.get(login);
    if (!page) {
      page = login ? await browsers.signIn(login) : await (await browsers.device()).newPage();
      pages.set(login, page);
    }
    await page.setViewportSize({ width: DESK_WIDTH, height: HEIGHT });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address());
    await page.getByText(shows).filter({ visible: true }).first().waitFor();
    await page.waitForLoadState('networkidle');
    if (press) await page.getByRole('button', { name: press }).click();
    return page;
  };

  /** Everything that the same screen says in French, names for screen readers included. */
  const textsInFrench = async (page: Page): Promise<string[]> => {
    await page.evaluate(() => localStorage.setItem('consilium.language', 'fr'));
    await page.reload();
    await page.locator('html[lang="fr"] h1').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return page.evaluate(() => {
      localStorage.setItem('consilium.language', 'en');
      const texts: string[] = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        // A programme is in the patient's language.
        const language = walk.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (language === 'fr') texts.push(walk.currentNode.textContent ?? '');
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
      return texts.map((text) => text.trim());
    });
  };

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    browsers = await Browsers.open(board);
    journey = new Journey(board);
    const voters = ['chair', 'nuclear', 'oncologist', 'surgeon'] as const;
    const opened = await journey.openReadyMeeting(READY_MEETING, voters);
    ({ meetingId, itemId } = opened);
    const { ballot } = await journey.openBallot('chair', itemId);
    await journey.vote('nuclear', { id: ballot.id, pseudonym: opened.pseudonym, caseVersion: opened.caseVersion });
    nextMeetingId = (await journey.meetingNamed('Next board: list in preparation')).id;
    inPreparation = await caseNamed('EUR-0011');
    carriedOut = await caseNamed('EUR-0001');
    programmeId = (await journey.case('referrer', carriedOut)).programmes[0].id;
  });
  afterAll(async () => {
    await browsers.close();
    await board.stop();
  });

  async function caseNamed(pseudonym: string): Promise<string> {
    const [row] = await board.sql<{ id: string }>(
      'select patient_case.id from patient_case join patient on patient.id = patient_id where pseudonym = $1',
      [pseudonym],
    );
    return row?.id ?? '';
  }

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => {
    const page = await at(screen);
    const found: Record<string, unknown> = {};
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/^\S.* · Consilium$|^Consilium$/);
    for (const width of screen.onTheWall ? [DESK_WIDTH, WALL_WIDTH] : [DESK_WIDTH, PHONE_WIDTH]) {
      await page.setViewportSize({ width, height: HEIGHT });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overhang > 0) found[`${width} scrolls sideways by`] = overhang;
      for (const colorScheme of screen.onTheWall ? (['dark'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction((scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme, colorScheme);
        const problems = await accessibilityProblems(page);
        if (problems.length > 0) found[`${width} ${colorScheme}`] = problems;
      }
    }
    const english = (await textsInFrench(page)).filter((text) => ENGLISH_ONLY.has(text));
    if (english.length > 0) found['English left in French'] = english;
    expect(found).toEqual({});
  });
});

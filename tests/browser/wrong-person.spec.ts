import type { Page } from 'playwright-core';
import { BoardUnderTest } from '../support/board-under-test';
import { Browsers, sees, storySteps, textOf } from '../support/browser';
import { advisesLenvatinib, type DemoLogin } from '../support/demo';
import { Journey } from '../support/journey';

const CLOSED_DOOR = /does not exist, or you may not see it|on no list that you may see|Your role cannot do this/;
const FAMILY_NAME = /rivaudel/i;
const SECRET_REASON = 'Her pressure is under control and the liver will not wait.';

/** What the case page must offer to these people and to nobody else, while the case is in this state. */
const STEPS_OF_A_CASE: Record<string, Record<string, readonly DemoLogin[]>> = {
  SUBMITTED: {
    'Take into preparation': ['coordinator'],
    'Return to the referring doctor': ['coordinator', 'chair'],
    'Withdraw the case': ['referrer', 'coordinator', 'chair'],
    'Edit the case file': ['referrer', 'coordinator'],
  },
  IN_PREPARATION: {
    'Mark ready': ['coordinator', 'chair'],
    Adopt: ['referrer', 'chair'],
    'Write the patient’s voice': ['nurse'],
    'Edit the case file': ['referrer', 'coordinator'],
  },
};
const WHO_SEES_THE_CASE: readonly DemoLogin[] = ['referrer', 'coordinator', 'chair', 'nurse', 'quality'];

/** At every step the wrong people try to get in: by what the screens offer, and by the address. */
describe('the wrong person gets nowhere', () => {
  let board: BoardUnderTest;
  let browsers: Browsers;
  let journey: Journey;
  let caseId: string;
  let pseudonym: string;
  let meetingId: string;
  let itemId: string;
  let programme: { id: string; patientPdfUrl: string; doctorPdfUrl: string };
  const pages = new Map<DemoLogin, Page>();
  const step = storySteps();

  const as = async (login: DemoLogin): Promise<Page> => {
    const known = pages.get(login);
    if (known) return known;
    const page = await browsers.signIn(login);
    pages.set(login, page);
    return page;
  };
  /** Goes to an address, and reads what is there once it has been loaded. */
  const visit = async (login: DemoLogin, address: string): Promise<string> => {
    const page = await as(login);
    await page.goto(address);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return textOf(page);
  };
  const isShutOut = async (login: DemoLogin, address: string): Promise<void> => {
    const text = await visit(login, address);
    expect({ login, address, text }).toEqual({ login, address, text: expect.stringMatching(CLOSED_DOOR) });
    expect({ login, address, text }).not.toEqual({ login, address, text: expect.stringContaining(pseudonym) });
  };
  /** Everything on the screen that can be pressed, with what hides behind "more". */
  const offered = async (page: Page): Promise<string[]> => {
    const more = page.getByRole('button', { name: 'More that you can do with this case' });
    const names = async (role: 'button' | 'link' | 'menuitem') =>
      (await page.getByRole(role).filter({ visible: true }).allTextContents()).map((name) => name.trim());
    const open = [...(await names('button')), ...(await names('link'))];
    if (!(await more.isVisible())) return open;
    await more.click();
    await page.getByRole('menuitem', { name: 'Print' }).waitFor();
    const hidden = await names('menuitem');
    await page.keyboard.press('Escape');
    return [...open, ...hidden];
  };
  const everyOne = (logins: readonly DemoLogin[], run: (login: DemoLogin) => Promise<void>) => Promise.all(logins.map(run));
  const expectSteps = async (state: string): Promise<void> => {
    await everyOne(WHO_SEES_THE_CASE, async (login) => {
      await visit(login, `/cases/${caseId}`);
      await sees(await as(login), pseudonym);
      const names = await offered(await as(login));
      for (const [name, people] of Object.entries(STEPS_OF_A_CASE[state] ?? {})) {
        expect({ state, login, name, offered: names.includes(name) }).toEqual({ state, login, name, offered: people.includes(login) });
      }
    });
  };

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    browsers = await Browsers.open(board);
    journey = new Journey(board);
    const imported = await journey.refer('referrer');
    caseId = imported.case.id;
    pseudonym = imported.case.patient.pseudonym;
    await Promise.all(WHO_SEES_THE_CASE.map(as));
    await Promise.all((['oncologist', 'observer', 'referrer2', 'admin', 'dataprotection'] as const).map(as));
  });
  afterAll(async () => {
    await browsers.close();
    await board.stop();
  });

  step('nobody gets past the sign-in by an address', async () => {
    const page = await (await browsers.device()).newPage();
    for (const address of [`/cases/${caseId}`, `/cases/${caseId}/edit`, '/meetings', '/audit']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/sign-in');
      expect(await textOf(page)).not.toContain(pseudonym);
    }
  });

  step('a draft is nobody’s but its doctor’s', async () => {
    await everyOne(['referrer2', 'coordinator', 'chair', 'oncologist', 'nurse', 'observer', 'admin'] as const, async (login) => {
      await isShutOut(login, `/cases/${caseId}`);
      await isShutOut(login, `/cases/${caseId}/edit`);
    });
    expect(await visit('coordinator', '/cases')).not.toContain(pseudonym);
  });

  step('a submitted case is offered each step only to whose step it is', async () => {
    await journey.move('referrer', caseId, 'SUBMITTED');
    await expectSteps('SUBMITTED');
    await everyOne(['oncologist', 'observer', 'referrer2'], (login) => isShutOut(login, `/cases/${caseId}`));
  });

  step('so is a case in preparation', async () => {
    await journey.move('coordinator', caseId, 'IN_PREPARATION');
    await expectSteps('IN_PREPARATION');
    expect(await visit('nurse', `/cases/${caseId}/edit/diagnosis`)).not.toContain('Histology');
  });

  step('another referring doctor finds neither the case nor anything that belongs to it', async () => {
    for (const address of ['', '/edit', '/decision', '/programme']) await isShutOut('referrer2', `/cases/${caseId}${address}`);
    expect(await visit('referrer2', '/cases')).not.toContain(pseudonym);
    expect(await visit('referrer2', '/')).not.toContain(pseudonym);
  });

  step('the administrator and data protection find no case at all', async () => {
    await everyOne(['admin', 'dataprotection'] as const, async (login) => {
      for (const address of ['/', '/cases', '/meetings', `/cases/${caseId}`]) expect(await visit(login, address)).not.toMatch(/EUR-\d{4}/);
    });
  });

  step('only the coordinator plans, publishes and locks; only the chair opens', async () => {
    await journey.adoptCriteria('referrer', caseId);
    await journey.move('chair', caseId, 'READY', 'The activity was never published; we discuss it as it is.');
    meetingId = (await journey.plan('coordinator')).meeting.id;
    itemId = (await journey.list('coordinator', meetingId, caseId)).meeting.agenda[0].id;
    const others = ['chair', 'oncologist', 'nurse', 'observer', 'referrer'] as const;
    await everyOne(others, async (login) => {
      await visit(login, '/meetings');
      expect(await offered(await as(login))).not.toContain('Plan a meeting');
      await visit(login, `/meetings/${meetingId}`);
      expect(await offered(await as(login))).not.toContain('Publish the list');
    });
    await journey.moveMeeting('coordinator', meetingId, 'PUBLISHED');
    await journey.moveMeeting('coordinator', meetingId, 'LOCKED');
    await everyOne(['coordinator', 'oncologist', 'nurse', 'observer'] as const, async (login) => {
      await visit(login, `/meetings/${meetingId}/live`);
      expect(await offered(await as(login))).not.toContain('Open the meeting');
    });
  });

  step('a specialist reads the listed case and cannot change it; the observer and quality read it without a name', async () => {
    expect(await visit('oncologist', `/cases/${caseId}/edit`)).toContain('You cannot change this part of the file.');
    await everyOne(['observer', 'quality'] as const, async (login) => {
      for (const address of ['/', '/cases', `/cases/${caseId}`]) {
        await visit(login, address);
        const page = await as(login);
        expect({ login, address, named: FAMILY_NAME.test(await page.content()) }).toEqual({ login, address, named: false });
      }
      await sees(await as(login), pseudonym);
    });
  });

  step('in the meeting nobody but the chair moves it, and who has no vote is told so', async () => {
    await journey.moveMeeting('chair', meetingId, 'OPEN');
    for (const login of ['chair', 'nuclear', 'oncologist', 'surgeon'] as const) await journey.join(login, meetingId);
    await everyOne(['coordinator', 'oncologist', 'nurse', 'observer'] as const, async (login) => {
      const text = await visit(login, `/meetings/${meetingId}/live`);
      expect(text).not.toMatch(/Open number|Open the vote|Close the meeting/);
    });
    await journey.openItem('chair', itemId);
    await journey.openBallot('chair', itemId);
    await everyOne(['coordinator', 'nurse'] as const, async (login) => {
      const text = await visit(login, `/meetings/${meetingId}/vote`);
      expect(text).toContain('You have no vote in this ballot.');
      expect(text).not.toContain('Send vote');
    });
    expect(await visit('observer', `/meetings/${meetingId}/live`)).not.toMatch(FAMILY_NAME);
    expect(await visit('referrer2', `/meetings/${meetingId}/live`)).not.toContain(pseudonym);
  });

  step('before the reveal no screen of anybody else contains anything of a vote', async () => {
    const { ballots, summary } = await journey.item('chair', itemId);
    const ballot = { id: ballots[0].id, pseudonym, caseVersion: summary.version };
    const cast = await journey.vote('oncologist', ballot, { rationale: SECRET_REASON });
    await everyOne(['chair', 'coordinator', 'nurse', 'observer', 'quality'] as const, async (login) => {
      for (const address of [`/meetings/${meetingId}/live`, `/meetings/${meetingId}/vote`, `/agenda/${itemId}/recommendation`]) {
        await visit(login, address);
        const page = await (await as(login)).content();
        const leaked = [SECRET_REASON, cast.vote.receipt.slice(0, 12), 'named an option'].filter((secret) => page.includes(secret));
        expect({ login, address, leaked }).toEqual({ login, address, leaked: [] });
      }
    });
    await visit('chair', `/meetings/${meetingId}/live`);
    await sees(await as('chair'), '1 of 4 have answered');
    for (const login of ['chair', 'nuclear', 'surgeon'] as const) await journey.vote(login, ballot);
    await journey.closeBallot('chair', ballot.id);
    await everyOne(['chair', 'coordinator'] as const, async (login) => {
      await visit(login, `/meetings/${meetingId}/live`);
      expect((await (await as(login)).content()).includes(SECRET_REASON)).toBe(false);
    });
    await journey.reveal('chair', ballot.id);
  });

  step('nobody but the chair is offered the signature', async () => {
    await journey.draft('chair', itemId, advisesLenvatinib);
    await everyOne(['coordinator', 'oncologist', 'nurse', 'referrer', 'observer'] as const, async (login) => {
      const text = await visit(login, `/agenda/${itemId}/recommendation`);
      expect(text).not.toMatch(/Check and sign|Sign as advice/);
    });
    expect(await visit('coordinator', `/agenda/${itemId}/recommendation`)).toContain('Only the chair signs.');
    await isShutOut('referrer2', `/agenda/${itemId}/recommendation`);
  });

  step('nobody but the referring doctor is offered the decision and the programme', async () => {
    const { recommendation } = await journey.sign('chair', itemId);
    await everyOne(['coordinator', 'chair', 'oncologist', 'nurse'] as const, async (login) => {
      const text = await visit(login, `/cases/${caseId}/decision`);
      expect(text).toContain('The referring doctor records this decision.');
      expect(await offered(await as(login))).not.toContain('Record the decision');
    });
    await journey.decide('referrer', caseId, recommendation.id);
    await everyOne(['coordinator', 'chair', 'nurse'] as const, async (login) => {
      const text = await visit(login, `/cases/${caseId}/programme`);
      expect(text).toContain('The referring doctor writes the programme.');
      expect(await offered(await as(login))).not.toContain('Issue…');
    });
  });

  step('an issued programme is handed to nobody who does not treat the patient', async () => {
    programme = (await journey.issue('referrer', caseId)).programme;
    await everyOne(['referrer2', 'observer', 'admin', 'dataprotection'] as const, async (login) => {
      await isShutOut(login, `/programmes/${programme.id}`);
      for (const pdf of [programme.patientPdfUrl, programme.doctorPdfUrl]) {
        const answer = await (await as(login)).request.get(pdf);
        expect({ login, pdf, status: answer.status() }).toEqual({ login, pdf, status: 404 });
      }
    });
    await everyOne(['chair', 'nurse'] as const, async (login) => {
      await visit(login, `/programmes/${programme.id}`);
      expect(await offered(await as(login))).not.toContain('I have read it');
    });
  });

  step('the trail is for those whose work it is', async () => {
    await everyOne(['coordinator', 'oncologist', 'nurse', 'referrer', 'observer'] as const, async (login) => {
      expect(await visit(login, '/audit')).toContain('Your role cannot do this.');
    });
    expect(browsers.errors).toEqual([]);
  });
});

import type { Page, Route } from 'playwright-core';
import { BoardUnderTest } from '../support/board-under-test';
import { Browsers, choose, PHONE, sees, seesNoMore } from '../support/browser';
import { READY_MEETING } from '../support/demo';
import { Journey, publishedCase } from '../support/journey';

const NO_CONNECTION = 'No connection. Nothing is being saved; what you type is kept on this device.';

const ofAnotherPatient = publishedCase.replaceAll('SYN-H-0190', 'SYN-H-0191').replaceAll('SYN-N-0190', 'SYN-N-0191');

/** Whatever breaks, nothing that was typed or tapped is lost, and no screen says that it was saved when it was not. */
describe('no input is ever lost', () => {
  let board: BoardUnderTest;
  let browsers: Browsers;
  let journey: Journey;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    browsers = await Browsers.open(board);
    journey = new Journey(board);
  });
  afterAll(async () => {
    await browsers.close();
    await board.stop();
  });

  const storedQuestion = async (caseId: string): Promise<string | undefined> => {
    const [row] = await board.sql<{ question: string }>(
      "select content->'referral'->>'question' as question from case_file_version where case_id = $1 order by version desc limit 1",
      [caseId],
    );
    return row?.question;
  };
  const countOf = async (table: 'patient_case' | 'vote', where = 'true'): Promise<number> => {
    const [row] = await board.sql<{ count: string }>(`select count(*) from ${table} where ${where}`);
    return Number(row?.count);
  };
  /** The server does what it is asked, and its answer gets lost on the way. */
  const loseOneAnswer = async (page: Page, command: string): Promise<void> => {
    let lost = false;
    await page.route('**/graphql', async (route: Route) => {
      if (lost || !route.request().postData()?.includes(command)) return route.continue();
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
  };

  it('a new referral survives a reload, a lost network and a lost answer, and is begun once', async () => {
    const before = await countOf('patient_case');
    const page = await browsers.signIn('referrer');
    await page.goto('/cases/new');
    const fill = async (label: string, text: string, index = 0) => page.getByRole('textbox', { name: label }).nth(index).fill(text);
    await fill('Family name', 'Brennholt (synthetic)');
    await fill('Given name', 'Astrid');
    await fill('Born', '12.3.1958');
    await page.getByLabel('Sex').selectOption({ label: 'female' });
    for (const index of [0, 1]) {
      await fill('Kind of identifier', `SYN-${index}`, index);
      await fill('Number', `4711-${index}`, index);
    }
    await page.reload();
    expect(await page.getByLabel('Family name').inputValue()).toBe('Brennholt (synthetic)');
    expect(await page.getByRole('textbox', { name: 'Number' }).nth(1).inputValue()).toBe('4711-1');
    await sees(page, 'This is what you typed on this device and had not saved.');

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await sees(page, 'We could not confirm that this was saved.');
    await sees(page, NO_CONNECTION);
    expect(await page.getByLabel('Family name').inputValue()).toBe('Brennholt (synthetic)');
    expect(await countOf('patient_case')).toBe(before);

    await page.context().setOffline(false);
    await seesNoMore(page, NO_CONNECTION);
    await loseOneAnswer(page, 'createCase');
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await sees(page, 'We could not confirm that this was saved.');
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await page.getByRole('heading', { level: 1, name: /^Referral of/ }).waitFor();
    expect(await countOf('patient_case')).toBe(before + 1);
  });

  it('what is typed while the server is dead is stored as soon as it is back, and never called saved before', async () => {
    const page = await browsers.signIn('referrer');
    const caseId = (await journey.refer('referrer')).case.id;
    await page.goto(`/cases/${caseId}/edit/question`);
    const question = page.getByLabel('Question to the board');
    await question.fill('May she have a drug holiday before the wedding?');
    await sees(page, /Saved, version 2/);

    await board.kill();
    await question.fill('May she have a drug holiday of six weeks before the wedding?');
    await sees(page, NO_CONNECTION);
    await sees(page, 'We could not confirm that this was saved.');
    expect(
      await page
        .getByText(/Saved, version/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(await storedQuestion(caseId)).toBe('May she have a drug holiday before the wedding?');

    await board.boot();
    await sees(page, /Saved, version 3/);
    await seesNoMore(page, NO_CONNECTION);
    expect(await storedQuestion(caseId)).toBe('May she have a drug holiday of six weeks before the wedding?');
  });

  it('what cannot be stored yet stays through a reload, with the reason beside it', async () => {
    const page = await browsers.signIn('referrer');
    const caseId = (await journey.refer('referrer')).case.id;
    await page.goto(`/cases/${caseId}/edit/question`);
    await page.getByLabel('Informed on').fill('31.2.2026');
    await sees(page, 'Not saved: 1 field needs correcting. Kept on this device.');
    await page.reload();
    await sees(page, 'Not saved: 1 field needs correcting. Kept on this device.');
    expect(await page.getByLabel('Informed on').inputValue()).toBe('31.2.2026');
  });

  it('two tabs with different patients never mix what is typed in them', async () => {
    const first = await browsers.signIn('referrer');
    const second = await first.context().newPage();
    const one = (await journey.refer('referrer')).case.id;
    const other = (await journey.refer('referrer', ofAnotherPatient)).case.id;
    expect(one).not.toBe(other);
    await first.goto(`/cases/${one}/edit/question`);
    await second.goto(`/cases/${other}/edit/question`);
    await first.getByLabel('Question to the board').fill('Question of the first patient?');
    await second.getByLabel('Question to the board').fill('Question of the second patient?');
    await first.getByLabel('Informed on').fill('31.2.2026');
    await second.getByLabel('Informed on').fill('30.2.2026');
    await Promise.all([first.reload(), second.reload()]);
    expect(await first.getByLabel('Question to the board').inputValue()).toBe('Question of the first patient?');
    expect(await second.getByLabel('Question to the board').inputValue()).toBe('Question of the second patient?');
    await first.getByLabel('Informed on').fill('1.3.2026');
    await second.getByLabel('Informed on').fill('2.3.2026');
    await sees(first, /Saved, version/);
    await sees(second, /Saved, version/);
    expect([await storedQuestion(one), await storedQuestion(other)]).toEqual([
      'Question of the first patient?',
      'Question of the second patient?',
    ]);
    await second.goto(`/cases/${one}/edit/question`);
    await second.getByLabel('Question to the board').waitFor();
    expect(await second.getByLabel('Question to the board').inputValue()).toBe('Question of the first patient?');
  });

  it('a vote that is sent without a network stays a draft in sight, and is recorded once', async () => {
    const opened = await journey.openReadyMeeting(READY_MEETING, ['chair', 'nuclear', 'oncologist', 'surgeon']);
    const { ballot } = await journey.openBallot('chair', opened.itemId);
    const votes = () => countOf('vote', `ballot_id = '${ballot.id}'`);
    const phone = await browsers.signIn('oncologist', PHONE);
    await phone.goto(`/meetings/${opened.meetingId}/vote`);
    await choose(phone, 'radio', 'targeted therapy');
    await choose(phone, 'radio', 'lenvatinib');
    await choose(phone, 'radio', 'sure');
    const send = phone.getByRole('button', { name: `Send vote for ${opened.pseudonym}` });

    await phone.context().setOffline(true);
    await sees(phone, 'No connection. Your vote is not sent yet; it is kept on this device.');
    await send.click();
    await sees(phone, 'We could not confirm that this was saved.');
    expect(await phone.getByRole('heading', { name: 'Recorded' }).count()).toBe(0);
    expect(await votes()).toBe(0);

    await phone.context().setOffline(false);
    await sees(phone, 'Not sent yet.');
    await phone.reload();
    await sees(phone, 'This is what you had entered before. It has not been sent.');
    await loseOneAnswer(phone, 'castVote');
    await send.click();
    await sees(phone, /We could not confirm that this was saved|Recorded/);
    if ((await phone.getByRole('heading', { name: 'Recorded' }).count()) === 0) await send.click();
    await phone.getByRole('heading', { name: 'Recorded' }).waitFor();
    expect(await votes()).toBe(1);
    expect(browsers.errors).toEqual([]);
  });
});

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BoardUnderTest } from '../support/board-under-test';
import {
  Browsers,
  choose,
  confirmStep,
  idIn,
  markPage,
  NAMES,
  overhear,
  PHONE,
  sees,
  storySteps,
  textOf,
  wasReloaded,
} from '../support/browser';

const PUBLISHED_CASE = join(__dirname, '../../apps/api/src/demo/importable/published-case-c09.json');
const SECRET_REASON = 'The liver will not wait, and her blood pressure is under control.';
const VOTERS = ['nuclear', 'oncologist', 'surgeon'] as const;

/** One case from referral to a programme in the patient's hand, each step by the person whose job it is, on a device of their own. */
describe('a case goes from referral to a care programme in the browser', () => {
  let board: BoardUnderTest;
  let browsers: Browsers;
  let referrer: Page;
  let coordinator: Page;
  let nurse: Page;
  let chair: Page;
  let projector: Page;
  const phones: Page[] = [];
  let caseAddress: string;
  let meetingAddress: string;
  let pseudonym: string;
  let heard: (() => Promise<string>)[];

  const step = storySteps();

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    browsers = await Browsers.open(board);
  });
  afterAll(async () => {
    await browsers.close();
    await board.stop();
  });

  step('everybody signs in with one click and lands on their own work', async () => {
    [referrer, coordinator, nurse, chair] = await Promise.all([
      browsers.signIn('referrer'),
      browsers.signIn('coordinator'),
      browsers.signIn('nurse'),
      browsers.signIn('chair'),
    ]);
    phones.push(...(await Promise.all(VOTERS.map((login) => browsers.signIn(login, PHONE)))));
    await referrer.getByRole('heading', { name: 'My patients' }).waitFor();
    await coordinator.getByRole('heading', { name: 'Next list' }).waitFor();
    await nurse.getByRole('heading', { name: 'Patient’s voice due' }).waitFor();
    await chair.getByRole('heading', { name: 'To sign' }).waitFor();
    for (const phone of phones) await phone.getByRole('heading', { name: 'To vote now' }).waitFor();
  });

  step('the referring doctor imports the published case and sees what was taken before anything is stored', async () => {
    await referrer.getByRole('link', { name: 'Import a case' }).click();
    const choosing = referrer.waitForEvent('filechooser');
    await referrer.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(PUBLISHED_CASE);
    await sees(referrer, 'Rivaudel (synthetic), Clémence');
    await referrer.getByRole('heading', { name: /^\d+ items taken$/ }).waitFor();
    await referrer.getByRole('heading', { name: /^\d+ items? not taken$/ }).waitFor();
    const [stored] = await board.sql<{ count: string }>("select count(*) from patient_case where state = 'DRAFT'");
    expect(stored?.count).toBe('0');
    await referrer.getByRole('button', { name: 'Begin the draft with this' }).click();
    await referrer.getByRole('link', { name: 'Back to the case' }).click();
    await referrer.getByRole('heading', { level: 1, name: /^Case EUR-/ }).waitFor();
    caseAddress = new URL(referrer.url()).pathname;
    pseudonym = /EUR-\d{4}/.exec(await referrer.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
    expect(pseudonym).not.toBe('');
  });

  step('submits it, and it appears in the coordinator’s inbox by itself', async () => {
    await markPage(coordinator);
    await confirmStep(referrer, 'Submit to the board');
    await sees(coordinator, pseudonym);
    expect(await wasReloaded(coordinator)).toBe(false);
  });

  step('the coordinator takes it in and sees what is missing and who owes it; the doctor’s screen follows', async () => {
    await markPage(referrer);
    await coordinator.getByRole('listitem').filter({ hasText: pseudonym }).getByRole('link', { name: 'Check and take in' }).click();
    await confirmStep(coordinator, 'Take into preparation');
    const readiness = coordinator.getByRole('region', { name: 'Readiness' });
    await readiness.getByText('14 of 16 items done').waitFor();
    await readiness.getByRole('listitem').filter({ hasText: 'Refractoriness criteria' }).getByText('referring doctor').waitFor();
    await readiness.getByText(/radioiodine .*activity/i).waitFor();
    await sees(referrer, 'in preparation');
    expect(await wasReloaded(referrer)).toBe(false);
  });

  step('the doctor adopts the criteria; to overrule one takes a reason, and the suggestion stays in sight', async () => {
    const criteria = referrer.getByRole('region', { name: 'Refractoriness criteria' });
    for (let left = 3; left > 0; left -= 1) {
      await criteria.getByRole('button', { name: 'Adopt' }).first().click();
      await criteria
        .getByText(`Answered by ${NAMES.referrer}`)
        .nth(3 - left)
        .waitFor();
    }
    const third = criteria.getByRole('listitem').filter({ hasText: 'progression despite radioiodine' });
    await third.getByRole('button', { name: 'Answer differently' }).click();
    const dialog = referrer.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'met', exact: true }).check();
    const answer = dialog.getByRole('button', { name: 'Answer', exact: true });
    expect(await answer.isDisabled()).toBe(true);
    await dialog.getByLabel('Why the suggestion does not hold').fill('The lungs progressed within a year of that activity.');
    await answer.click();
    await third.getByText(`Overruled by ${NAMES.referrer}`).waitFor();
    await third.getByText('Suggested by the rules').waitFor();
    await third.getByRole('button', { name: 'Answer differently' }).click();
    await dialog.getByRole('radio', { name: 'cannot tell' }).check();
    await answer.click();
    await third.getByText(`Answered by ${NAMES.referrer}`).waitFor();
    await sees(coordinator, '15 of 16 items done');
  });

  step('the nurse writes down what matters to the patient, and the doctor reads it without reloading', async () => {
    await nurse.goto(caseAddress);
    await nurse.getByRole('button', { name: 'More that you can do with this case' }).click();
    await nurse.getByRole('menuitem', { name: 'Write the patient’s voice' }).click();
    const wishes = nurse.getByLabel('What matters to the patient');
    await wishes.fill('Wants to see her daughter’s wedding in June, and to go on working half days.');
    await nurse.getByRole('button', { name: 'Save as a new version' }).click();
    await sees(nurse, /Saved, version 2/);
    await sees(referrer, /daughter’s wedding in June/);
    expect(await wasReloaded(referrer)).toBe(false);
  });

  step('the chair lets it pass with what no report gives, and says why', async () => {
    await chair.goto(caseAddress);
    await chair.getByRole('button', { name: 'Mark ready' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByText(pseudonym).waitFor();
    await dialog.getByText('Treatments so far').waitFor();
    const mark = dialog.getByRole('button', { name: 'Mark ready' });
    expect(await mark.isDisabled()).toBe(true);
    await dialog.getByLabel('Reason').fill('The activity was never published; we discuss it as it is.');
    await mark.click();
    await dialog.waitFor({ state: 'hidden' });
  });

  step('the coordinator plans a meeting, puts the case on its list, publishes and locks it', async () => {
    await coordinator.getByRole('link', { name: 'Meetings', exact: true }).click();
    await coordinator.getByRole('button', { name: 'Plan a meeting' }).click();
    const form = coordinator.getByRole('dialog');
    await form.getByLabel('Title').fill('Board of the journey');
    await form.getByLabel('Date').fill('2027-01-14');
    await form.getByRole('button', { name: 'Plan the meeting' }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Board of the journey' }).waitFor();
    meetingAddress = `/meetings/${idIn(coordinator.url())}`;
    await coordinator.getByRole('button', { name: `Add ${pseudonym} to the list` }).click();
    await coordinator.getByRole('row').filter({ hasText: pseudonym }).waitFor();
    await sees(coordinator, '1 case to discuss');
    await confirmStep(coordinator, 'Publish the list');
    await confirmStep(coordinator, 'Lock the list');
    await sees(coordinator, 'List locked');
  });

  step('the chair opens the meeting; everybody joins from their own device and the screens follow', async () => {
    projector = await chair.context().newPage();
    heard = [chair, coordinator, projector, ...phones].map(overhear);
    const watching = [coordinator, ...phones];
    await Promise.all([chair, ...watching].map((page) => page.goto(`${meetingAddress}/live`)));
    await projector.goto(`${meetingAddress}/projector`);
    for (const page of [...watching, projector]) await markPage(page);
    await confirmStep(chair, 'Open the meeting');
    for (const page of [chair, ...phones]) {
      await page.getByRole('button', { name: 'In the room' }).click();
      await sees(page, /^You are here/);
    }
    await chair.getByRole('button', { name: `Open number 1: ${pseudonym}` }).click();
    for (const page of [...watching, projector]) await page.getByText(pseudonym).filter({ visible: true }).first().waitFor();
  });

  step('the chair opens the ballot and every phone asks for a vote', async () => {
    await confirmStep(chair, 'Open the vote');
    await sees(projector, 'Vote now on your own device');
    for (const phone of phones) {
      await phone.getByRole('link', { name: 'Vote now' }).click();
      await phone.getByRole('radio', { name: 'targeted therapy' }).waitFor();
    }
  });

  step('the specialists vote on their phones; every screen sees who, and none sees what', async () => {
    const [nuclear, oncologist, surgeon] = phones as [Page, Page, Page];
    await choose(oncologist, 'radio', 'targeted therapy');
    await choose(oncologist, 'radio', 'lenvatinib');
    await choose(oncologist, 'radio', 'sure');
    await oncologist.getByRole('button', { name: 'Add a reason' }).click();
    await oncologist.getByLabel('Reason').fill(SECRET_REASON);
    await oncologist.getByRole('button', { name: `Send vote for ${pseudonym}` }).click();
    await oncologist.getByRole('heading', { name: 'Recorded' }).waitFor();
    for (const page of [chair, coordinator, projector]) {
      await sees(page, '1 of 4 have answered');
      await page.getByText(`${NAMES.oncologist} has answered`).filter({ hasNotText: 'not' }).first().waitFor({ state: 'attached' });
      await page.getByText(`${NAMES.surgeon} has not answered yet`).first().waitFor({ state: 'attached' });
    }

    await choose(nuclear, 'radio', 'monitoring');
    await choose(nuclear, 'radio', '3 months');
    await choose(nuclear, 'checkbox', 'thyroglobulin');
    await choose(nuclear, 'radio', 'fairly sure');
    await nuclear.getByRole('button', { name: `Send vote for ${pseudonym}` }).click();
    await nuclear.getByRole('heading', { name: 'Recorded' }).waitFor();

    await choose(surgeon, 'radio', 'targeted therapy');
    await choose(surgeon, 'radio', 'cabozantinib');
    await choose(surgeon, 'radio', 'unsure');
    await surgeon.getByRole('button', { name: `Send vote for ${pseudonym}` }).click();
    await surgeon.getByRole('heading', { name: 'Recorded' }).waitFor();
    await sees(chair, '3 of 4 have answered');
    await sees(projector, '3 of 4 have answered');

    const receipts = await Promise.all(phones.map((phone) => phone.locator('code').last().textContent()));
    expect(receipts.every((receipt) => (receipt?.length ?? 0) > 20)).toBe(true);
    for (const [index, page] of [chair, coordinator, projector, ...phones].entries()) {
      const told = [await page.content(), await heard[index]?.()].join();
      const secrets = [...receipts.filter((_, of) => of !== index - 3), ...(page === oncologist ? [] : [SECRET_REASON])];
      expect({ index, leaked: secrets.filter((secret) => told.includes(secret ?? '')) }).toEqual({ index, leaked: [] });
    }
  });

  step('a vote can be changed until the close, and the chair votes too', async () => {
    const [, , surgeon] = phones as [Page, Page, Page];
    await surgeon.getByRole('button', { name: 'Change my vote' }).click();
    await choose(surgeon, 'radio', 'lenvatinib');
    await surgeon.getByRole('button', { name: new RegExp(`^Send .*${pseudonym}$`) }).click();
    await surgeon.getByRole('heading', { name: 'Recorded' }).waitFor();
    const own = chair.getByRole('region', { name: 'Your vote' });
    await choose(own, 'radio', 'targeted therapy');
    await choose(own, 'radio', 'lenvatinib');
    await choose(own, 'radio', 'fairly sure');
    await own.getByRole('button', { name: `Send vote for ${pseudonym}` }).click();
    await sees(chair, '4 of 4 have answered');
  });

  step('the chair closes and reveals; every screen follows by itself', async () => {
    await confirmStep(chair, 'Close the vote');
    for (const phone of phones) await sees(phone, 'The vote is closed.');
    await sees(projector, 'All votes are sealed. The chair reveals them.');
    expect((await projector.content()).includes(SECRET_REASON)).toBe(false);
    await chair.getByRole('button', { name: 'Reveal the votes' }).click();
    for (const page of [projector, ...phones]) {
      await sees(page, 'Strong agreement');
      await sees(page, SECRET_REASON);
    }
    expect(await textOf(phones[0] as Page)).not.toContain(NAMES.oncologist);
    for (const page of [coordinator, projector, ...phones]) expect(await wasReloaded(page)).toBe(false);
  });

  step('the chair words the recommendation, prefilled from the vote, and signs it', async () => {
    await chair.getByRole('link', { name: 'Word the recommendation' }).first().click();
    await sees(chair, 'Filled in from the vote. Change what the discussion changed.');
    const first = chair.getByRole('group', { name: 'Option 1' });
    expect(await first.getByLabel(/starting at/).inputValue()).toBe('24 mg qd');
    await chair.getByRole('button', { name: 'Check and sign…' }).click();
    await sees(chair, /There (is|are) \d+ problems?/);
    await chair.getByLabel('Why', { exact: true }).fill('Progression in the liver on sorafenib; symptoms are near.');
    await chair.getByRole('radio', { name: 'follows the guideline' }).check();
    await chair.getByLabel('Which one').fill('ATA 2025, R62');
    await chair.getByRole('radiogroup', { name: 'Was a clinical trial considered?' }).getByRole('radio', { name: 'Yes' }).check();
    await chair.getByLabel('With what result, or why not').fill('None is open in the network.');
    await chair.getByRole('button', { name: 'Check and sign…' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByText(pseudonym).waitFor();
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
    await chair.getByRole('heading', { name: 'Signed recommendation' }).waitFor();
    await sees(projector, /Signed at/);
    await sees(coordinator, 'discussed');
    for (const page of [coordinator, projector]) expect(await wasReloaded(page)).toBe(false);
  });

  step('the referring doctor’s screen says so; they record what was decided with the patient', async () => {
    await sees(referrer, /lenvatinib/);
    expect(await wasReloaded(referrer)).toBe(false);
    await referrer.getByRole('link', { name: 'Record the decision' }).click();
    await referrer.getByLabel('Consultation on').fill(new Date().toISOString().slice(0, 10));
    await referrer.getByRole('button', { name: 'All of these' }).click();
    await referrer.getByRole('radio', { name: /As the board recommends/ }).check();
    await referrer.getByRole('radio', { name: 'the patient declines' }).check();
    await referrer.getByLabel('The reason').waitFor();
    await referrer.getByRole('radio', { name: 'the patient accepts', exact: true }).check();
    await referrer.getByRole('button', { name: 'Record the decision' }).click();
    await sees(referrer, 'Recorded');
  });

  step('and issue the programme after looking at the patient’s page', async () => {
    await referrer.getByRole('link', { name: 'Write the care programme' }).click();
    await referrer.getByLabel('By day: whom the number reaches').fill('Thyroid clinic');
    await referrer.getByLabel('By day: number').fill('+00 100');
    await referrer.getByLabel('At night and on weekends: number').fill('+00 200');
    await sees(referrer, 'Is it easy to read?');
    await referrer.getByRole('button', { name: 'Issue…' }).click();
    const waiver = referrer.getByLabel('Why it is handed over all the same');
    if (await waiver.isVisible()) {
      await waiver.fill('Explained to the patient in plain words, with her daughter.');
      await referrer.getByRole('button', { name: 'Issue…' }).click();
    }
    const dialog = referrer.getByRole('dialog');
    await dialog.getByText(pseudonym).waitFor();
    await dialog.getByRole('button', { name: 'Issue', exact: true }).click();
    await referrer.getByRole('heading', { level: 1, name: 'Care programme, version 1' }).waitFor();
  });

  step('they open the patient’s page, print both pages and confirm having read the programme', async () => {
    await referrer.getByText('Patient’s page', { exact: true }).click();
    await sees(referrer, '+00 200');
    for (const name of ['Doctor’s page as PDF', 'Patient’s page as PDF']) {
      const address = (await referrer.getByRole('link', { name }).getAttribute('href')) ?? '';
      const printed = await referrer.request.get(address);
      expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
    await referrer.getByRole('button', { name: 'I have read it' }).click();
    await sees(referrer, `Read by ${NAMES.referrer}`);
  });

  step('nothing failed on any screen on the way', async () => {
    expect(browsers.errors).toEqual([]);
  });
});

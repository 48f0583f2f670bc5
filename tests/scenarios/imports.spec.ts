import fc from 'fast-check';
import { BoardUnderTest } from '../support/board-under-test';
import { BOARD_ID } from '../support/demo';
import type { Answer } from '../support/graphql-client';
import { Journey, mcodeBundle, publishedCase } from '../support/journey';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface CaseDocument {
  patient: { family: string; birthDate: string; identifiers: { system: string; value: string }[] };
  file: Record<string, Json>;
}
interface Bundle {
  entry: { fullUrl: string; resource: { resourceType: string; id: string } & Record<string, Json> }[];
}

/** A document comes in whole, or not at all with the field and the reason. */
describe('importing a case', () => {
  let board: BoardUnderTest;
  let journey: Journey;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
  });
  afterAll(() => board.stop());

  describe('from the mCODE example', () => {
    const bundle = JSON.parse(mcodeBundle) as Bundle;
    let imported: Answer;

    it('says of every resource what was taken of it, or why it was not', async () => {
      imported = await journey.refer('referrer', mcodeBundle);
      expect(imported).toMatchObject({ __typename: 'CaseImported', case: { state: 'DRAFT' } });
      const told = new Set([...imported.taken, ...imported.notTaken].map(({ resource }: { resource: string }) => resource));
      const given = bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
      expect(given.filter((name) => !told.has(name))).toEqual([]);
      expect([...told].filter((name) => !given.includes(name))).toEqual([]);
      expect(imported.taken.length).toBeGreaterThan(10);
      expect(imported.notTaken.every(({ code }: { code: string }) => /^[A-Z_]+$/.test(code))).toBe(true);
    });

    it('and the preview said the same before', async () => {
      const preview = await previewOf(mcodeBundle);
      const lines = (list: Answer[]) => list.map(({ resource, code }) => ({ resource, ...(code === undefined ? {} : { code }) }));
      expect(lines(preview.notTaken)).toEqual(lines(imported.notTaken));
      expect(preview.taken.map(({ resource }: Answer) => resource)).toEqual(imported.taken.map(({ resource }: Answer) => resource));
      expect(preview.problems).toEqual([]);
    });

    it('once more changes nothing and answers with the same case', async () => {
      const before = await stored();
      const again = await journey.refer('referrer', mcodeBundle);
      expect(again.case.id).toBe(imported.case.id);
      expect(await stored()).toEqual({ ...before, keys: before.keys + 1 });
    });

    it('two people who import it at the same moment make one patient', async () => {
      const patients = (await stored()).patients;
      const document = changed<Bundle>(mcodeBundle, ({ entry }) => {
        for (const { resource } of entry)
          if (resource.resourceType === 'Patient') resource.identifier = [{ system: 'urn:test', value: 'TWICE' }];
      });
      const answers = await Promise.all([1, 2, 3, 4].map(() => journey.refer('referrer', document)));
      expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('CaseImported'));
      expect(new Set(answers.map((answer) => answer.case.id)).size).toBe(1);
      expect((await stored()).patients).toBe(patients + 1);
    });
  });

  describe('refuses, and stores nothing of it', () => {
    it.each<[string, string, string]>([
      ['text that is no JSON', '{"resourceType": "Bundle",', 'document'],
      ['nothing', '', 'document'],
      ['a number', '7', 'document'],
      ['null', 'null', 'document'],
      ['JSON that is neither a bundle nor a case', '{"a": 1}', 'document'],
      ['another kind of resource', '{"resourceType": "Observation", "status": "final"}', 'document'],
      ['a bundle of nothing', '{"resourceType": "Bundle", "type": "collection", "entry": []}', 'document'],
      ['a case format of the future', changed<Record<string, Json>>(publishedCase, (document) => void (document.version = 99)), 'document.version'],
      ['a patient without a name', changed<CaseDocument>(publishedCase, ({ patient }) => void (patient.family = '')), 'document.patient.family'],
      ['a patient who is not born yet', changed<CaseDocument>(publishedCase, ({ patient }) => void (patient.birthDate = '2199-01-01')), 'document.patient.birthDate'],
      ['the thirtieth of February', changed<CaseDocument>(publishedCase, ({ patient }) => void (patient.birthDate = '1972-02-30')), 'document.patient.birthDate'],
      ['a bundle with two patients', changed<Bundle>(mcodeBundle, ({ entry }) => {
        const [first] = entry.filter(({ resource }) => resource.resourceType === 'Patient');
        if (first) entry.push({ fullUrl: 'urn:another', resource: { ...first.resource, id: 'another' } });
      }), 'document'],
      ['very deep JSON', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'document'],
    ])('%s', async (_what, document, path) => {
      const before = await stored();
      const refused = await journey.refer('referrer', document);
      expect(refused).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
      expect(refused.problems.map((problem: Answer) => problem.path.slice(0, path.length))).toContain(path);
      expect(refused.problems.every(({ code }: { code: string }) => /^[A-Z_]+$/.test(code))).toBe(true);
      expect(await stored()).toEqual(before);
    }); // prettier-ignore

    it('a document whose identifiers belong to somebody else, for another doctor’s patient too', async () => {
      const first = await journey.refer('referrer', publishedCase);
      expect(first.__typename).toBe('CaseImported');
      const before = await stored();
      for (const change of [
        ({ patient }: CaseDocument) => void (patient.family = 'Somebody else'),
        ({ patient }: CaseDocument) => void (patient.birthDate = '1972-06-03'),
      ]) {
        for (const who of ['referrer', 'referrer2'] as const) {
          const refused = await journey.refer(who, changed(publishedCase, change));
          expect(JSON.stringify(refused)).not.toContain(first.case.id);
          expect({ who, code: refused.code }).toEqual({ who, code: 'IDENTITY_CONFLICT' });
        }
      }
      expect(await stored()).toEqual(before);
    });
  });

  describe('however dirty the document is', () => {
    it.each([
      ['a published case', publishedCase, ['CaseImported', 'InvalidInput']],
      // Most of a bundle is not about thyroid cancer, so that dirt in it is mostly listed as not taken.
      ['a bundle', mcodeBundle, ['CaseImported']],
    ])('%s is taken or refused with a path, never half', async (_what, text, happens) => {
      const clean = JSON.parse(text) as Json;
      const places = placesIn(clean);
      const outcomes = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...DIRT)), { minLength: 1, maxLength: 3 }),
          async (changes) => {
            const document = structuredClone(clean);
            for (const [place, dirt] of changes) put(document, place, dirt);
            const before = await stored();
            const answer = await journey.refer('referrer', JSON.stringify(document));
            outcomes.set(answer.__typename, (outcomes.get(answer.__typename) ?? 0) + 1);
            if (answer.__typename === 'CaseImported') {
              const after = await stored();
              expect(after.versions - before.versions).toBe(after.cases - before.cases);
              expect((await journey.case('referrer', answer.case.id)).id).toBe(answer.case.id);
              return;
            }
            expect(['InvalidInput', 'IdentityConflict']).toContain(answer.__typename);
            if (answer.__typename === 'InvalidInput') expect(answer.problems[0].path).toMatch(/^document/);
            expect(await stored()).toEqual(before);
          },
        ),
        { numRuns: 80 },
      );
      // Dirt that always came in, or never, would have tested half of it.
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining(happens));
    });
  });

  async function previewOf(document: string): Promise<Answer> {
    const query = `query ($boardId: ID!, $document: String!) { previewImport(boardId: $boardId, document: $document) {
      ... on ImportPreview { taken { resource } notTaken { resource code } problems { path code } } } }`;
    return (await (await journey.as('referrer')).ask(query, { boardId: BOARD_ID, document })).previewImport;
  }

  /** How much of everything there is that an import could leave behind. */
  async function stored(): Promise<Record<'patients' | 'identities' | 'cases' | 'versions' | 'steps' | 'events' | 'keys', number>> {
    const [counts] = await board.sql<Awaited<ReturnType<typeof stored>>>(
      `select (select count(*)::int from patient) as patients, (select count(*)::int from patient_identity) as identities,
              (select count(*)::int from patient_case) as cases, (select count(*)::int from case_file_version) as versions,
              (select count(*)::int from case_step) as steps, (select count(*)::int from event) as events,
              (select count(*)::int from idempotency) as keys`,
    );
    if (!counts) throw new Error('Nothing was counted');
    return counts;
  }
});

const DIRT: readonly (Json | undefined)[] = [
  undefined, null, '', ' ', 'NaN', '<script>alert(1)</script>', '\u0000', '\ud800', '2024-02-30', '9999-12-31', '1.000,5', '<0.2',
  'x'.repeat(20_000), -1, 0, 1.5, 1e308, 2 ** 53, true, [], {}, [[]], { value: -1 }, '__proto__', 'ÄÖÜ 甲状腺 🦋',
]; // prettier-ignore

type Place = readonly (string | number)[];

/** The way to every value in a document. */
function placesIn(value: Json, here: Place = []): Place[] {
  if (value === null || typeof value !== 'object') return [here];
  const children = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...here, Array.isArray(value) ? Number(key) : key]));
  return here.length === 0 ? children : [here, ...children];
}

function put(document: Json, place: Place, dirt: Json | undefined): void {
  let target = document;
  for (const key of place.slice(0, -1)) {
    const next: Json | undefined = target !== null && typeof target === 'object' ? (target as Record<string, Json>)[key] : undefined;
    // An earlier change took this place away.
    if (next === null || typeof next !== 'object') return;
    target = next;
  }
  const last = place.at(-1);
  if (last === undefined || target === null || typeof target !== 'object') return;
  if (dirt === undefined) delete (target as Record<string, Json>)[last];
  else (target as Record<string, Json>)[last] = dirt;
}

function changed<T>(text: string, change: (document: T) => void): string {
  const document = JSON.parse(text) as T;
  change(document);
  return JSON.stringify(document);
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type ChainEntry, chainEntry, type ChainLink, verifyChain } from './chain.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const START = '0'.repeat(64);

const entry = (sequence: number, parts: Partial<ChainEntry> = {}): ChainEntry => ({
  sequence,
  at: '2026-11-24T10:00:00.000Z',
  actorId: 'p1',
  action: 'case.read',
  subject: 'case:c1',
  detail: {},
  requestId: null,
  ...parts,
});

function chainOf(entries: ChainEntry[]): ChainLink[] {
  const chain: ChainLink[] = [];
  for (const each of entries) chain.push(chainEntry(chain.at(-1)?.hash ?? START, each, hash));
  return chain;
}
const trail = chainOf([
  entry(1),
  entry(2, { action: 'vote.cast', detail: { ballot: 'b1', revision: 1 } }),
  entry(3, { action: 'ballot.close' }),
]);
const [first, second, third] = trail as [ChainLink, ChainLink, ChainLink];

describe('a hash chain', () => {
  it('is intact as written, and ends in the head that can be noted elsewhere', () => {
    expect(verifyChain([], START, hash)).toEqual({ intact: true, length: 0, head: START });
    expect(verifyChain(trail, START, hash)).toEqual({ intact: true, length: 3, head: third.hash });
    expect(verifyChain(trail.slice(0, 2), START, hash)).toEqual({ intact: true, length: 2, head: second.hash });
  });

  it('is intact however a database writes the instant, the keys and its own columns', () => {
    const stored = trail.map((link) => ({
      ...Object.fromEntries(Object.entries(link).reverse()),
      at: '2026-11-24T12:00:00.000000+02:00',
      chainId: 'board',
    })) as unknown as ChainLink[];
    expect(verifyChain(stored, START, hash).intact).toBe(true);
  });

  it('has a fixed form: another program computes the same hashes', () => {
    const covered =
      '{"action":"case.read","actorId":"p1","at":"1795514400000000","detail":{},"requestId":null,"sequence":1,"subject":"case:c1"}';
    expect(first.hash).toBe(hash(`{"entry":${covered},"previousHash":"${START}"}`));
  });

  it('says which entry was altered, removed, swapped or put in', () => {
    const verdict = (links: ChainLink[]) => verifyChain(links, START, hash);
    for (const change of [
      { actorId: 'p9' },
      { actorId: null },
      { at: '2026-11-24T10:00:00.001Z' },
      { detail: { ballot: 'b1', revision: 2 } },
    ]) {
      expect(verdict([first, { ...second, ...change }, third])).toEqual({ intact: false, at: 2, reason: 'ALTERED' });
    }
    expect(verdict([first, third])).toEqual({ intact: false, at: 2, reason: 'GAP' });
    expect(verdict([first, { ...third, sequence: 2 }])).toEqual({ intact: false, at: 2, reason: 'BROKEN_LINK' });
    expect(verdict([first, third, second])).toEqual({ intact: false, at: 2, reason: 'GAP' });
    expect(verdict([first, second, second, third])).toEqual({ intact: false, at: 3, reason: 'GAP' });
    expect(verdict([second, third])).toEqual({ intact: false, at: 1, reason: 'GAP' });
  });

  it('catches an entry written again with its own hash made good', () => {
    const details = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(details, fc.nat(), fc.dictionary(fc.string(), fc.jsonValue()), (list, pick, other) => {
        const chain = chainOf(list.map((detail, index) => entry(index + 1, { detail })));
        const whole = verifyChain(chain, START, hash);
        expect(whole).toMatchObject({ intact: true, length: list.length });
        const at = pick % list.length;
        const link = chain[at] as ChainLink;
        const rewritten = chainEntry(link.previousHash, entry(at + 1, { detail: other }), hash);
        if (rewritten.hash === link.hash) return;
        const tampered = verifyChain(chain.with(at, rewritten), START, hash);
        expect(tampered).not.toEqual(whole);
        expect(tampered.intact).toBe(at === list.length - 1);
      }),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../apps/api/src');

/** Entry points of a resolver that say nothing about who may call them. */
function undeclared(source: string): string[] {
  const found: string[] = [];
  const entry = /^ {2}@(?:Query|Mutation|Subscription)\(/gm;
  for (let match = entry.exec(source); match; match = entry.exec(source)) {
    const rest = source.slice(match.index);
    const method = /^ {2}(?:async )?(\w+)\(/m.exec(rest);
    const decorators = rest.slice(0, method?.index ?? rest.length);
    if (!/@(Permit|SignedInOnly|Public)\(/.test(decorators)) found.push(method?.[1] ?? 'unknown');
  }
  return found;
}

const resolvers = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.resolver.ts'));

describe('every query, command and subscription declares who may call it', () => {
  it.each(resolvers)('%s', (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(source).toMatch(/@(Query|Mutation|Subscription)\(/);
    expect(undeclared(source)).toEqual([]);
  });

  it('notices one that does not', () => {
    const planted = "  @Query(() => Me)\n  @Permit('case.read')\n  good() {}\n\n  @Mutation(() => Boolean)\n  async bad() {}\n";
    expect(undeclared(planted)).toEqual(['bad']);
  });
});

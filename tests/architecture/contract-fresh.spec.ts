import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('what is generated is what is committed', () => {
  it('the schema of the contract is the one that the code defines', () => {
    expect(() =>
      execFileSync(process.execPath, ['apps/api/dist/command.js', 'schema', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('the typed documents of the web application are those of its queries', () => {
    const folder = mkdtempSync(join(tmpdir(), 'consilium-codegen-'));
    execFileSync(process.execPath, [join(root, 'tools/generate-documents.mjs'), folder], { cwd: root, stdio: 'pipe' });
    const committed = join(root, 'apps/web/src/gql');
    expect(readdirSync(folder).sort()).toEqual(readdirSync(committed).sort());
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(committed, file), 'utf8'));
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { resolved?: string }> };

  it('carries no download addresses', () => {
    const addresses = Object.values(lock.packages).filter((entry) => entry.resolved?.startsWith('http'));
    expect(addresses).toEqual([]);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointKeysBeside } from './checkpoint-keys.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'concert-keys-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a key for each service that its owner alone reads, and keeps it', () => {
  const signingKeys = join(folder, 'keys', 'signing.json');
  const { keyFileOf, publicKeysFile } = checkpointKeysBeside(signingKeys, ['agencies', 'budgets']);
  expect(statSync(keyFileOf('budgets')).mode & 0o777).toBe(0o600);
  const known = readFileSync(publicKeysFile, 'utf8');
  expect(Object.keys(JSON.parse(known) as object)).toEqual(['agencies', 'budgets']);
  expect(known).not.toContain('PRIVATE');
  expect(readFileSync(checkpointKeysBeside(signingKeys, ['agencies', 'budgets']).publicKeysFile, 'utf8')).toBe(known);

  rmSync(keyFileOf('budgets'));
  checkpointKeysBeside(signingKeys, ['agencies', 'budgets']);
  const { budgets } = JSON.parse(readFileSync(publicKeysFile, 'utf8')) as { budgets: string[] };
  expect(budgets).toHaveLength(2);
});

it('writes nothing that is there, and does without what a start that was cut short left', () => {
  const signingKeys = join(folder, 'signing.json');
  writeFileSync(join(folder, 'checkpoints-budgets.pem.new'), '-----BEGIN', { mode: 0o644 });
  writeFileSync(join(folder, 'checkpoints.json.new'), '{');
  const { keyFileOf, publicKeysFile } = checkpointKeysBeside(signingKeys, ['budgets']);
  expect(readdirSync(folder).sort()).toEqual(['checkpoints-budgets.pem', 'checkpoints.json']);
  expect(statSync(keyFileOf('budgets')).mode & 0o777).toBe(0o600);
  const former = new Date('2026-01-01');
  for (const file of [keyFileOf('budgets'), publicKeysFile]) utimesSync(file, former, former);
  checkpointKeysBeside(signingKeys, ['budgets']);
  expect([keyFileOf('budgets'), publicKeysFile].map((file) => statSync(file).mtime)).toEqual([former, former]);
});

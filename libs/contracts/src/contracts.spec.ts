import { readdirSync } from 'node:fs';
import { contract, CONTRACTS, contractOf } from './index.js';
import { newestOf, sampleFileOf, sampleOf } from './testing/index.js';

const filesUnder = (folder: string, ending: string): string[] =>
  (readdirSync(new URL(folder, import.meta.url), { recursive: true }) as string[])
    .filter((file) => file.endsWith(ending) && /\.v\d+\./.test(file))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const expectedFiles = CONTRACTS.map(sampleFileOf).sort();

describe('The contracts', () => {
  it('lie one to a file, named after event and version', () => expect(filesUnder('.', '.ts')).toEqual(expectedFiles));

  it('have a sample each, and no sample is left over', () =>
    expect(filesUnder('../samples', '.json')).toEqual(expectedFiles));

  it('have wire names that nobody else has', () =>
    expect(new Set(CONTRACTS.map(({ type }) => type)).size).toBe(CONTRACTS.length));

  it('are published in their newest version', () => {
    const noteTaken = [contract('notes.NoteTaken.v1', {}), contract('notes.NoteTaken.v2', {})];
    const others = [contract('letters.NoteTaken.v1', {}), contract('notes.NoteBurnt.v1', {})];
    expect(newestOf([...noteTaken, ...others])).toEqual([noteTaken[1], ...others]);
  });

  it.each(CONTRACTS.map((contract) => [contract.type, contract] as const))(
    '%s keeps to its sample',
    (type, contract) => {
      const sample = sampleOf(contract);
      expect(sample.type).toBe(type);
      contract.assertMatches(sample.data);
      expect(contract.publish(sample.data)).toEqual(sample);
      expect(contractOf(type)).toBe(contract);
    },
  );

  it.each(CONTRACTS.map((contract) => [contract.type, contract] as const))('%s shows every field', (_type, contract) =>
    expect(Object.keys(sampleOf(contract).data).sort()).toEqual(Object.keys(contract.fields).sort()),
  );
});

import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../docs/adr/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const decisions = readdirSync(folder).filter((file) => /^\d{4}-.+\.md$/.test(file));

describe('docs/adr', () => {
  it('has every decision in its index', () =>
    expect([...read('README.md').matchAll(/\((\d{4}-[^)]+\.md)\)/g)].map(([, file]) => file)).toEqual(
      decisions.sort(),
    ));

  it('numbers decisions once', () =>
    expect(new Set(decisions.map((file) => file.slice(0, 4))).size).toBe(decisions.length));

  it.each(decisions)('%s fits one page: what was decided, what it costs, how we would notice it was wrong', (file) => {
    const text = read(file).toLowerCase();
    expect(text.split('\n').length).toBeLessThanOrEqual(80);
    for (const part of ['decision', 'cost', 'notice']) expect(text).toContain(part);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Vocabulary {
  readonly facts: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly ruleMeanings: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../../../../..');
const DECIDING = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'];

const publishedEvents = (): string[] => {
  const catalogue = readFileSync(join(ROOT, 'docs/event-catalogue.md'), 'utf8');
  return [...catalogue.matchAll(/^`[a-z]+\.(\w+)\.v\d+`/gm)].map(([, name]) => name as string);
};

const rules = (): string[] =>
  DECIDING.flatMap((service) => {
    const folder = join(ROOT, 'services', service, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(?:spec|fixture)\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
      .map(([, rule]) => rule as string);
  });

describe.each(['en', 'zh'])('what the services publish has words in %s', (language) => {
  const words = JSON.parse(readFileSync(join(import.meta.dirname, `locales/${language}.json`), 'utf8')) as Vocabulary;

  it('for every event of the catalogue', () => {
    const named = publishedEvents();
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((event) => !words.facts[event])).toEqual([]);
  });

  it('for every rule that raises a finding: its name, and what it means', () => {
    const named = rules();
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((rule) => !words.rules[rule] || !words.ruleMeanings[rule])).toEqual([]);
  });
});

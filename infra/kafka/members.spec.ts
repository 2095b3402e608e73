import 'reflect-metadata';
import { rightsOf } from '@concert/messaging-kafka';
import { members } from './members.js';

describe('The rights on the broker, from the definitions of the services', () => {
  const all = members(['ILO']);
  const rights = (name: string): string[] =>
    rightsOf(all.find((each) => each.name === name)!).map((right) => right.join(' '));

  it('let a service write to its own topic alone', () =>
    expect(rights('budgets').filter((right) => right.includes('Write'))).toEqual([
      'User:budgets --operation Describe --operation Write --topic concert.budgets',
      'User:budgets --operation IdempotentWrite --cluster',
    ]));

  it("let a participant's view read all topics with groups of its own, and write to none", () => {
    const of = rights('view-ilo');
    for (const source of ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'])
      expect(of).toContain(`User:view-ilo --operation Describe --operation Read --topic concert.${source}`);
    expect(of).toContain('User:view-ilo --operation Read --group view-ilo. --resource-pattern-type prefixed');
    expect(of.join()).not.toMatch(/Write|concert\.view/);
  });

  it('let a service read what it reacts to, beside what its views hear', () => {
    for (const source of ['reviews', 'activities'])
      expect(rights('budgets')).toContain(
        `User:budgets --operation Describe --operation Read --topic concert.${source}`,
      );
  });

  it('let nobody read what it does not listen to', () =>
    expect(rights('agencies').filter((right) => right.includes('Read'))).not.toContain(
      'User:agencies --operation Describe --operation Read --topic concert.activities',
    ));
});

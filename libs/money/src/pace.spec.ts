import { money } from './money.js';
import { daysToReach, perDay, timesAsFast } from './pace.js';

const usd = (amount: string) => money(amount, 'USD');
const firstHalf2011 = { amount: usd('1011929'), days: 181 };

describe('A pace', () => {
  it('is so much a day', () => expect(perDay(firstHalf2011)).toEqual(usd('5590.77')));

  it('is compared with another', () =>
    expect(timesAsFast({ amount: usd('1574862'), days: 193 }, firstHalf2011)).toBe('1.46'));
  it('is not compared with standing still', () =>
    expect(timesAsFast(firstHalf2011, { amount: usd('0'), days: 181 })).toBeNull());

  it.each([
    ['1011929', 181],
    ['1011930', 182],
    ['0', 0],
    ['-5', 0],
  ])('reaches %s in %s days', (amount, days) => expect(daysToReach(usd(amount), firstHalf2011)).toBe(days));
  it('never reaches anything standing still', () =>
    expect(daysToReach(usd('1'), { amount: usd('0'), days: 181 })).toBeNull());
});

import { PORTFOLIO } from '@concert/event-sourcing';
import { Arrivals, NotKnownYet, UnknownHere } from './unknown-here.js';

const unknown = new UnknownHere('agencies', 'MDGF-1880', 'participant', 'F83877O0 in MDGF-1880', 'agency');
const heads = new Map([
  ['MDGF-1880', 7n],
  [PORTFOLIO, 3n],
  ['CP-TING', 99n],
]);

/** Views that hold what is given, of a source that answers, or does not. */
const arrivals = (held: ReadonlyMap<string, bigint>, ask = () => Promise.resolve(heads), sources = ['agencies']) =>
  new Arrivals(
    { sources, reached: (_, programme, position) => Promise.resolve((held.get(programme) ?? 0n) >= position) },
    () => ({ heads: ask, readProgramme: () => Promise.resolve([]) }),
  );

describe('S14: what a service does not know of another’s record', () => {
  it('was never recorded, once everything of its programme has arrived', async () => {
    await arrivals(new Map([...heads, ['CP-TING', 1n]])).of(unknown);
    await arrivals(new Map(), () => Promise.resolve(new Map())).of(unknown);
  });

  it.each(['MDGF-1880', PORTFOLIO])('is not known yet while something of %s has not arrived', async (behind) => {
    await expect(arrivals(new Map([...heads, [behind, 2n]])).of(unknown)).rejects.toThrow(NotKnownYet);
  });

  it('is unknown where its source cannot be asked, or is not followed', async () => {
    await expect(arrivals(heads, () => Promise.reject(new Error('away'))).of(unknown)).rejects.toBe(unknown);
    await expect(arrivals(heads, undefined, ['budgets']).of(unknown)).rejects.toBe(unknown);
  });
});

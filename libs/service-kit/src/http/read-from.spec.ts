import { readFromOf } from './read-from.js';

const document = 'IOM China-Mongolia counter-trafficking, mid-term evaluation brief';

describe('What a refused request was read from', () => {
  it('is the document and the place of its evidence', () =>
    expect(readFromOf({ evidence: { kind: 'evaluation', document, place: 'Budget' } })).toEqual({
      document,
      place: 'Budget',
    }));

  it('may be the document alone', () => expect(readFromOf({ evidence: { document } })).toEqual({ document }));

  it.each([
    undefined,
    null,
    'text',
    {},
    { evidence: null },
    { evidence: 'a document' },
    { evidence: { document: 5 } },
    { evidence: { document: ' ', place: 'Budget' } },
    { evidence: { document: 'x'.repeat(501) } },
  ])('is not said by %j', (body) => expect(readFromOf(body)).toBeUndefined());
});

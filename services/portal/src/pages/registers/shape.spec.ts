import { found, textOf, type Cell } from './shape';

interface Row {
  readonly title: string;
  readonly kind: string;
  readonly grant: { readonly amount: string; readonly currency: string } | null;
}

const cells: readonly Cell<Row>[] = [
  { id: 'title', as: 'plain', of: ({ title }) => title },
  { id: 'kind', as: 'word', of: ({ kind }) => kind },
  { id: 'grant', as: 'money', of: ({ grant }) => grant },
];
const rows: readonly Row[] = [
  { title: 'Joint mission to Cangzhou', kind: 'mission', grant: null },
  { title: 'Life skills', kind: 'training', grant: { amount: '12000.00', currency: 'USD' } },
];
const word = (value: string): string => (value === 'mission' ? 'Mission' : 'Training');
const list = { cells, narrowedBy: ({ kind }: Row) => kind };

describe('a register', () => {
  it('is searched in the words that a reader sees', () => {
    expect(found(rows, list, { find: 'TRAINING' }, word).map(({ title }) => title)).toEqual(['Life skills']);
    expect(found(rows, list, { find: 'cangz' }, word)).toHaveLength(1);
    expect(found(rows, list, {}, word)).toHaveLength(2);
  });

  it('is narrowed to a kind', () => expect(found(rows, list, { only: 'mission' }, word)).toEqual([rows[0]]));

  it('leaves empty what is not known', () =>
    expect(cells.map((cell) => textOf(cell, rows[0] as Row, word))).toEqual([
      'Joint mission to Cangzhou',
      'Mission',
      '',
    ]));
});

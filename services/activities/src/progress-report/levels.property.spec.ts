import fc from 'fast-check';
import { directlyBelow, statedFigures, takenTwice, withoutThose } from './levels.js';
import type { LowerReport } from './progress-report.js';

interface Tree {
  readonly own: number | null;
  readonly below: readonly Tree[];
}

const NAME = 'young people trained';
const figure = (value: number | null) => ({
  name: NAME,
  unit: 'persons',
  value: value === null ? null : String(value),
});

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.record({ own: fc.option(fc.nat(1_000)), below: fc.constant([]) }),
    fc.record({ own: fc.constant(null), below: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

/** A report that took everything below it in, as consolidating does it. */
const takenIn = ({ own, below }: Tree, id: string): LowerReport[] => {
  const lower = below.flatMap((each, nr) => {
    const [direct, ...deeper] = takenIn(each, `${id}.${nr}`);
    return [direct!, ...deeper.map((report) => ({ ...report, within: report.within ?? direct!.report }))];
  });
  const from = directlyBelow(lower).map(({ report }) => report);
  const level = 'province' as const;
  return [
    { report: id, level, title: id, edition: 1, figures: statedFigures([figure(own)], lower), from },
    ...lower.map((each) => ({ ...each, within: each.within ?? id })),
  ];
};

const leaves = ({ own, below }: Tree): number[] =>
  below.length > 0 ? below.flatMap(leaves) : own === null ? [] : [own];

describe('Figures of reports over any levels', () => {
  it('R36: are the sum of what the lowest level states, and unknown where it states nothing', () =>
    fc.assert(
      fc.property(tree, (report) => {
        const known = leaves(report);
        const [top] = takenIn(report, 'r');
        const sum = known.length > 0 ? String(known.reduce((one, other) => one + other, 0)) : null;
        expect(top?.figures).toEqual([{ ...figure(null), value: sum }]);
      }),
      { numRuns: 1_000 },
    ));

  it('R36: are added in one unit only: persons are not households', () => {
    const of = (unit: string, value: string) => [{ name: NAME, unit, value }];
    const lower = ['persons', 'households'].map((unit, nr) => ({ report: `r-${nr}`, figures: of(unit, '40') }));
    expect(statedFigures(of('households', '12'), lower)).toEqual(of('households', '12'));
    expect(statedFigures([], lower)).toEqual(of('persons', '40'));
  });

  it('R36: are the same when a report is taken in again, with all that lies within it', () =>
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const before = [...takenIn(one, 'a'), ...takenIn(other, 'b')].map((each) =>
          each.within === undefined ? { ...each } : each,
        );
        const again = takenIn(one, 'a');
        expect(takenTwice(before, again)).toBeUndefined();
        const after = [...withoutThose(before, again), ...again];
        expect(new Set(after)).toEqual(new Set(before));
      }),
      { numRuns: 1_000 },
    ));
});

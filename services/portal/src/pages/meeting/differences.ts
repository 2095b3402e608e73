import type { Money } from '~/i18n/formats';
import type { Pack } from '~/record/meetings';

/** A figure that reads otherwise in another pack; null: not known there. */
export interface ChangedFigure {
  readonly figure: 'allocated' | 'earmarked' | 'transferred';
  /** Agency or earmark; null for the programme. */
  readonly of: string | null;
  readonly before: Money | null;
  readonly after: Money | null;
}

export const THINGS = [
  'finding',
  'revision',
  'extension',
  'management-response',
  'funding-request',
  'work-plan',
  'release-gate',
  'report',
] as const;

/** Something that one pack holds and the other does not, or otherwise. */
export interface ChangedThing {
  readonly thing: (typeof THINGS)[number];
  readonly change: 'new' | 'gone' | 'changed';
  readonly name: string;
}

export interface Differences {
  readonly figures: readonly ChangedFigure[];
  readonly things: readonly ChangedThing[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const figuresIn = (
  figure: ChangedFigure['figure'],
  before: Readonly<Record<string, Money>>,
  after: Readonly<Record<string, Money>>,
): ChangedFigure[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((of) => ({ figure, of, before: before[of] ?? null, after: after[of] ?? null }))
    .filter((each) => each.before?.amount !== each.after?.amount);

interface Named {
  readonly key: string;
  readonly name: string;
  readonly says: unknown;
}

/** What awaits something in a pack, by kind, with a name for people. */
const thingsIn = (pack: Pack): Readonly<Record<ChangedThing['thing'], readonly Named[]>> => ({
  finding: pack.openFindings.map((each) => ({
    key: each.finding,
    name: [each.rule.replaceAll('-', ' '), each.subject ?? each.scope, each.period].join(' · '),
    says: [each.expected, each.observed, each.explanation],
  })),
  revision: pack.pendingRevisions.map((each) => ({
    key: each.revision,
    name: each.purpose,
    says: [each.moves, each.endorsedBy],
  })),
  extension: pack.extensionRequests.map((each) => ({ key: each.extension, name: each.newEnd, says: each.reason })),
  'management-response': pack.pendingResponses.map((each) => ({
    key: each.recommendation,
    name: each.code ?? each.recommendation,
    says: [each.disposition, each.text],
  })),
  'funding-request': pack.fundingRequests.map((each) => ({
    key: each.request,
    name: each.purpose,
    says: each.amount,
  })),
  'work-plan': pack.workPlans.map(({ year, version, lines }) => ({
    key: `${year}`,
    name: `${year}`,
    says: [version, lines],
  })),
  'release-gate': pack.releaseGates.map(({ tranche, ratio, passed }) => ({
    key: `${tranche}`,
    name: `${tranche}`,
    says: [ratio, passed],
  })),
  report: pack.reports.map(({ scope, period, report, figures }) => ({
    key: `${scope}/${period}`,
    name: `${scope}, ${period}`,
    says: [report, figures],
  })),
});

const changesOf = (thing: ChangedThing['thing'], before: readonly Named[], after: readonly Named[]): ChangedThing[] => {
  const then = new Map(before.map((each) => [each.key, each]));
  const now = new Map(after.map((each) => [each.key, each]));
  const gone = before.filter(({ key }) => !now.has(key)).map(({ name }) => ({ thing, change: 'gone' as const, name }));
  const others = after.flatMap(({ key, name, says }): ChangedThing[] => {
    const earlier = then.get(key);
    if (!earlier) return [{ thing, change: 'new', name }];
    return same(earlier.says, says) ? [] : [{ thing, change: 'changed', name }];
  });
  return [...gone, ...others];
};

/** What another pack says otherwise. */
export const differencesBetween = (before: Pack, after: Pack): Differences => {
  const [then, now] = [thingsIn(before), thingsIn(after)];
  const transferred: ChangedFigure = {
    figure: 'transferred',
    of: null,
    before: before.transferred,
    after: after.transferred,
  };
  return {
    figures: [
      ...(before.transferred?.amount === after.transferred?.amount ? [] : [transferred]),
      ...figuresIn('allocated', before.allocatedNow, after.allocatedNow),
      ...figuresIn('earmarked', before.earmarked, after.earmarked),
    ],
    things: THINGS.flatMap((thing) => changesOf(thing, then[thing], now[thing])),
  };
};

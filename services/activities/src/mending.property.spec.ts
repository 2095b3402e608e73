import { ActivityPlannedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { type CommandContext, type DomainEvent, fold } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import type { Projection } from '@concert/projections';
import fc from 'fast-check';
import { logActivityOccurrence } from './activity/activity.decisions.js';
import { type Activity, type ActivityEvent, LogActivityOccurrence, type PlanValues } from './activity/activity.js';
import { correctActivityOccurrence, withdrawActivityOccurrence } from './activity/occurrence.decisions.js';
import {
  CorrectActivityOccurrence,
  type OccurrenceEvent,
  occurrences,
  WithdrawActivityOccurrence,
} from './activity/occurrence.js';
import { correctActivity } from './activity/plan.decisions.js';
import { CorrectActivity, plan as planEvolution } from './activity/plan.js';
import { correctProduct, CorrectProduct, said as saidOfProduct } from './product/correction.js';
import type { ProductEvent, ProductValues } from './product/product.js';
import { publishedEvents } from './published.js';
import {
  correctOutcome,
  CorrectOutcome,
  correctOutput,
  CorrectOutput,
  results,
} from './results-framework/corrections.js';
import type { OutcomeValues, OutputValues, ResultsFrameworkEvent } from './results-framework/results-framework.js';
import { activitiesView } from './views/activities/activities.projection.js';
import type { ActivityRow } from './views/activities/activities.view.js';
import { activityCalendar } from './views/activity-calendar/activity-calendar.projection.js';
import { productsView } from './views/products/products.projection.js';
import type { ProductRow } from './views/products/products.view.js';
import { resultsFrameworkView } from './views/results-framework/results-framework.projection.js';

const programme = 'MDGF-1880';
const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2011-12-31T09:00:00Z',
  actor: { user: 'ilo', organization: 'ILO', role: 'coordinator' },
  correlationId: 'correlation',
};
const reason = 'Mistyped';
const { data: plan } = sampleOf(ActivityPlannedV1);
const activityOf = (nr: number): string => `3f0c2a54-7d0e-5b0a-9a3e-2c6f1d4b8a0${nr}`;
const occurrenceOf = (nr: number): string => `3f0c2a54-7d0e-5b0a-9a3e-2c6f1d4b8b0${nr}`;
const state: Activity = { ...plan, status: 'planned', modality: null };

const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2011, 0, 1 + days)).toISOString().slice(0, 10));
const participants = fc.option(
  fc.uniqueArray(
    fc.record({
      sex: fc.constantFrom('female' as const, 'male' as const),
      ageBand: fc.constantFrom('15-24', '60+'),
      count: fc.nat(99),
    }),
    { selector: ({ sex, ageBand }) => `${sex} ${ageBand}` },
  ),
);
const said = fc.record({
  activity: fc.constantFrom(activityOf(1), activityOf(2)),
  what: fc.constantFrom('Training', 'Workshop'),
  site: fc.constantFrom('Tianjin', 'Cangzhou'),
  from: day,
  byWhom: fc.subarray(['ILO', 'UNESCO'], { minLength: 1 }),
  participants,
});
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;
/** What was typed, one after the other, and what was meant; null: nothing. */
const entries = fc.array(fc.record({ typed: fc.array(said, { minLength: 1, maxLength: 3 }), meant: fc.option(said) }), {
  maxLength: 5,
});

const meantPlan = fc.record({
  title: fc.constantFrom('Training', 'Printing'),
  lead: fc.constantFrom('ILO', 'UNESCO'),
  collaborators: fc.subarray(['WHO', 'PMO']),
  sites: fc.subarray(['Tianjin', 'Cangzhou']),
  plannedCost: fc.option(fc.nat(9_999).map((units) => ({ amount: `${units}.00`, currency: 'USD' }))),
});
const plans = fc.record({ typed: fc.array(meantPlan, { minLength: 1, maxLength: 3 }), meant: meantPlan });

const planned: DomainEvent[] = [1, 2].map((nr) => ({
  type: 'ActivityPlanned',
  data: { ...plan, activity: activityOf(nr) },
  effectiveDate: '2010-12-15',
}));

class Office {
  private readonly logs = new Map<string, OccurrenceEvent[]>();
  readonly log: DomainEvent[] = [...planned];

  private keep(under: string, events: readonly OccurrenceEvent[]): void {
    this.logs.set(under, [...(this.logs.get(under) ?? []), ...events]);
    this.log.push(...events);
  }

  logsIt(nr: number, values: Said): void {
    const command = new LogActivityOccurrence({ ...values, programme, occurrence: occurrenceOf(nr) }, context);
    this.keep(values.activity, logActivityOccurrence(state, command));
  }

  mends(nr: number, under: string, newValues: Said | null): void {
    const occurrence = occurrenceOf(nr);
    const records = fold(occurrences, this.logs.get(under) ?? []);
    const of = { programme, activity: under, occurrence, reason };
    try {
      this.keep(
        under,
        newValues
          ? correctActivityOccurrence(records, new CorrectActivityOccurrence({ ...of, newValues }, context), state)
          : withdrawActivityOccurrence(records, new WithdrawActivityOccurrence(of, context)),
      );
    } catch (error) {
      // It says so already.
      if (!(error as { code?: string }).code?.endsWith('CHANGES_NOTHING')) throw error;
    }
  }
}

const published = (events: readonly DomainEvent[]): PublishedMessage[] =>
  events.map(({ type, data, effectiveDate }, index) => {
    const publish = publishedEvents[type as keyof typeof publishedEvents] as unknown as (
      event: object,
    ) => Pick<PublishedMessage, 'type' | 'data'>;
    const metadata = {
      programme,
      effectiveDate: effectiveDate ?? '2010-12-15',
      recordedAt: '2011-12-31T09:00:00.000001Z',
      actor: context.actor,
    };
    return {
      ...metadata,
      ...publish({ ...metadata, type, data }),
      position: BigInt(index + 1),
      streamVersion: index + 1,
    } as unknown as PublishedMessage;
  });

const rowsOf = <Row>(projection: Projection, messages: readonly PublishedMessage[]): Row[] => {
  const rows = new Map<string, object | undefined>();
  for (const message of messages)
    for (const { key, to } of projection.handlers.get(message.type)?.(message) ?? [])
      rows.set(JSON.stringify(key), to(rows.get(JSON.stringify(key))));
  return [...rows.values()].filter((row) => row !== undefined) as Row[];
};

const sorted = <Item>(items: readonly Item[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** What the views come to, without what tells that and how it was mended. */
const comesTo = (events: readonly DomainEvent[]) => {
  const messages = published(events);
  return {
    activities: sorted(
      rowsOf<ActivityRow>(activitiesView, messages).map(({ version: _, tookPlace, participants: totals, ...row }) => ({
        ...row,
        tookPlace: sorted(tookPlace),
        total: totals?.total,
        counts: totals && sorted(totals.bySexAndAgeBand),
      })),
    ),
    calendar: sorted(
      rowsOf<{ corrected: unknown; loggedUnder: unknown }>(activityCalendar, messages).map(
        ({ corrected: _, loggedUnder: __, ...row }) =>
          Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))),
      ),
    ),
  };
};

describe('R3: what took place, logged wrong and then mended', () => {
  it('ends in the same calendar and totals as what is logged right, on every day', () => {
    fc.assert(
      fc.property(entries, day, (sent, asOf) => {
        const wrong = new Office();
        const right = new Office();
        sent.forEach(({ typed: [first, ...again], meant }, nr) => {
          wrong.logsIt(nr, first!);
          for (const values of [...again, meant]) wrong.mends(nr, first!.activity, values);
          if (meant) right.logsIt(nr, meant);
        });
        expect(comesTo(wrong.log)).toEqual(comesTo(right.log));
        const until = (log: readonly DomainEvent[]) => log.filter(({ effectiveDate = '' }) => effectiveDate <= asOf);
        expect(comesTo(until(wrong.log))).toEqual(comesTo(until(right.log)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('R4: what is planned wrong and then corrected', () => {
  const planning = (values: PlanValues): ActivityEvent[] => [
    {
      type: 'ActivityPlanned',
      data: { ...plan, ...values, activity: activityOf(1), category: undefined },
      effectiveDate: '2010-12-15',
    },
  ];
  const correcting = (log: ActivityEvent[], newValues: PlanValues): ActivityEvent[] => {
    const before = fold(planEvolution, log);
    if (JSON.stringify(before?.values) === JSON.stringify(newValues)) return log;
    const command = new CorrectActivity({ programme, activity: activityOf(1), newValues, reason }, context);
    return [...log, ...correctActivity(before, command, { activity: state, currency: 'USD' })];
  };
  const rowOf = (log: ActivityEvent[]) =>
    rowsOf<ActivityRow>(activitiesView, published(log)).map(({ version: _, corrected: __, ...row }) => row);

  it('ends in the same plan as what is planned right', () => {
    fc.assert(
      fc.property(plans, ({ typed: [first, ...again], meant }) => {
        const wrong = [...again, meant].reduce(correcting, planning(first!));
        expect(rowOf(wrong)).toEqual(rowOf(planning(meant)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('R4: a result that is defined wrong and then corrected', () => {
  const title = fc.constantFrom('Decent work', 'Decent wrok', 'Rights');
  const values = fc.record({
    outcome: fc.record({ title, originalTerm: fc.option(fc.constantFrom('objective', 'goal')) }),
    output: fc.record({ title, lead: fc.option(fc.constantFrom('ILO', 'UNESCO')) }),
  });
  type Meant = {
    outcome: { title: string; originalTerm: string | null };
    output: { title: string; lead: string | null };
  };
  const outcomeValues = ({ title: named, originalTerm }: Meant['outcome']): OutcomeValues => ({
    title: named,
    ...(originalTerm && { originalTerm }),
  });
  const outputValues = ({ title: named, lead }: Meant['output']): OutputValues => ({
    title: named,
    ...(lead && { lead }),
  });
  const defining = ({ outcome, output }: Meant): ResultsFrameworkEvent[] => [
    { type: 'OutcomeDefined', data: { outcome: '2', ...outcomeValues(outcome) } },
    { type: 'OutputDefined', data: { output: '2.3', outcome: '2', ...outputValues(output) } },
  ];
  const correcting = (log: ResultsFrameworkEvent[], { outcome, output }: Meant): ResultsFrameworkEvent[] => {
    const known = fold(results, log);
    const same = (before: object | undefined, after: object) => JSON.stringify(before) === JSON.stringify(after);
    const ofOutcome = new CorrectOutcome({ programme, outcome: '2', newValues: outcome, reason }, context);
    const ofOutput = new CorrectOutput({ programme, output: '2.3', newValues: output, reason }, context);
    return [
      ...log,
      ...(same(known.outcomes['2']?.values, outcomeValues(outcome)) ? [] : correctOutcome(known, ofOutcome)),
      ...(same(known.outputs['2.3']?.values, outputValues(output)) ? [] : correctOutput(known, ofOutput)),
    ];
  };
  const rowsFrom = (log: readonly ResultsFrameworkEvent[]) =>
    rowsOf<{ corrected: unknown }>(resultsFrameworkView, published(log)).map(({ corrected: _, ...row }) => row);

  it('ends in the same framework as what is defined right', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), values, ([first, ...again], meant) => {
        const wrong = [...again, meant].reduce(correcting, defining(first!));
        expect(rowsFrom(wrong)).toEqual(rowsFrom(defining(meant)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('R4: a product that is registered wrong and then corrected', () => {
  const product = activityOf(9);
  const values = fc.record({
    title: fc.constantFrom('Guide', 'Giude'),
    kind: fc.constantFrom('guideline' as const, 'brochure' as const),
    languages: fc.subarray(['zh', 'en'], { minLength: 1 }),
    outputs: fc.subarray(['2.1', '2.3']),
    lead: fc.constantFrom('ILO', 'UNESCO'),
    description: fc.option(fc.constant('For teachers')),
    address: fc.option(fc.constant('youngmigrants.org')),
  });
  type Meant = typeof values extends fc.Arbitrary<infer Value> ? Value : never;
  const valuesOf = ({ description, address, ...others }: Meant): ProductValues => ({
    ...others,
    ...(description && { description }),
    ...(address && { address }),
  });
  const registering = (meant: Meant): ProductEvent[] => [
    { type: 'ProductRegistered', data: { product, status: 'draft', ...valuesOf(meant) } },
    { type: 'ProductReused', data: { product, output: '3.3' } },
  ];
  const correcting = (log: ProductEvent[], meant: Meant): ProductEvent[] => {
    const before = fold(saidOfProduct, log);
    if (JSON.stringify(before?.values) === JSON.stringify(valuesOf(meant))) return log;
    return [
      ...log,
      ...correctProduct(before, new CorrectProduct({ programme, product, newValues: meant, reason }, context)),
    ];
  };
  const rowsFrom = (log: readonly ProductEvent[]) =>
    rowsOf<ProductRow>(productsView, published(log)).map(({ version: _, corrected: __, ...row }) => row);

  it('ends in the same list as what is registered right', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), values, ([first, ...again], meant) => {
        const wrong = [...again, meant].reduce(correcting, registering(first!));
        expect(rowsFrom(wrong)).toEqual(rowsFrom(registering(meant)));
      }),
      { numRuns: 1_000 },
    );
  });
});

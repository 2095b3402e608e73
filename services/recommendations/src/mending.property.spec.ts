import { type CommandContext, type DomainEvent, fold } from '@concert/event-sourcing';
import type { PublishedMessage } from '@concert/messaging';
import type { Projection } from '@concert/projections';
import fc from 'fast-check';
import { assess } from './findings/assess.js';
import { evidenceFrom, yem } from './findings/yem.fixture.js';
import { publishedEvents } from './published.js';
import type { KeyActionValues, RecommendationEvent, RecommendationValues } from './recommendation/recommendation.js';
import { correctKeyAction, correctRecommendation } from './recommendation/wording.decisions.js';
import { CorrectKeyAction, CorrectRecommendation, wording } from './recommendation/wording.js';
import { keyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.projection.js';
import type { KeyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.view.js';
import { recommendationOverview } from './views/recommendation-overview/recommendation-overview.projection.js';
import type { RecommendationOverview } from './views/recommendation-overview/recommendation-overview.view.js';

const programme = 'MDGF-1880';
const reason = 'Misread';
const recommendation = 'e57a1c93-64bd-5f28-97e0-3d8c5b1a6f41';
const day = '2010-12-15';
const context: CommandContext = {
  commandId: '7f1c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-01-31T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};

const words = fc.constantFrom('Coter-trafficking', 'Counter-trafficking', 'Over the next 24 months');
const said: fc.Arbitrary<RecommendationValues> = fc.record({
  title: words,
  text: words,
  addressees: fc.subarray(['PMC', 'ILO']),
  addresseesAsPrinted: fc.constantFrom('PMC and OM', 'ILO', undefined),
});
const entries = fc.record({ typed: fc.array(said, { minLength: 1, maxLength: 3 }), meant: said });

const keyAction: fc.Arbitrary<KeyActionValues> = fc.record({
  text: fc.constantFrom('Review the budget', 'Reveiw the buget'),
  lead: fc.constantFrom('PMC', 'ILO'),
  collaborators: fc.subarray(['PMO', 'UNICEF']),
  facilitator: fc.constantFrom('PMO', undefined),
  responsibleAsPrinted: fc.constantFrom('All participating partners', 'PMC', undefined),
});
const keyActionEntries = fc.record({ typed: fc.array(keyAction, { minLength: 1, maxLength: 3 }), meant: keyAction });

/** The log with what was decided; as it was when nothing changes. */
const withDecided = (log: RecommendationEvent[], decide: () => RecommendationEvent[]): RecommendationEvent[] => {
  try {
    return [...log, ...decide()];
  } catch (error) {
    if ((error as { code?: string }).code?.endsWith('CHANGES_NOTHING')) return log;
    throw error;
  }
};

const published = (events: readonly DomainEvent[]): PublishedMessage[] =>
  events.map(({ type, data, effectiveDate }, index) => {
    const publish = publishedEvents[type as keyof typeof publishedEvents] as unknown as (
      event: object,
    ) => Pick<PublishedMessage, 'type' | 'data'>;
    const metadata = { programme, effectiveDate, recordedAt: '2011-01-31T09:00:00.000001Z', actor: context.actor };
    return { ...metadata, ...publish({ ...metadata, type, data }), position: BigInt(index + 1) } as PublishedMessage;
  });

const rowsOf = <Row>(projection: Projection, events: readonly DomainEvent[]): Row[] => {
  const rows = new Map<string, object | undefined>();
  for (const message of published(events))
    for (const { key, to } of projection.handlers.get(message.type)?.(message) ?? [])
      rows.set(JSON.stringify(key), to(rows.get(JSON.stringify(key))));
  return [...rows.values()] as Row[];
};

const findingsOf = (events: RecommendationEvent[]) =>
  assess(evidenceFrom(...events), yem).map(({ inputEvents: _, ...found }) => found);

describe('R4: a recommendation entered wrong and then corrected', () => {
  const issuing = (values: RecommendationValues): RecommendationEvent[] => [
    { type: 'RecommendationIssued', data: { recommendation, code: '4.3', ...values }, effectiveDate: day },
  ];
  const correcting = (log: RecommendationEvent[], values: RecommendationValues): RecommendationEvent[] => {
    const newValues = { ...values, addresseesAsPrinted: values.addresseesAsPrinted ?? null };
    const command = new CorrectRecommendation({ programme, recommendation: '4.3', newValues, reason }, context);
    return withDecided(log, () => correctRecommendation(fold(wording, log), command));
  };
  const overviewOf = (log: RecommendationEvent[]) =>
    rowsOf<RecommendationOverview>(recommendationOverview, log).map(({ corrected: _, ...row }) => row);

  it('ends in the same row and the same findings as one entered right', () => {
    fc.assert(
      fc.property(entries, ({ typed: [first, ...again], meant }) => {
        const wrong = [...again, meant].reduce(correcting, issuing(first!));
        const right = issuing(meant);
        expect(overviewOf(wrong)).toEqual(overviewOf(right));
        expect(findingsOf(wrong)).toEqual(findingsOf(right));
      }),
      { numRuns: 500 },
    );
  });
});

describe('R4: a key action entered wrong and then corrected', () => {
  const action = 'e57a1c93-64bd-5f28-97e0-3d8c5b1a6f42';
  const title = { title: 'Funds', text: 'Find funds.', addressees: ['PMC'] };
  const agreeing = (values: KeyActionValues): RecommendationEvent[] => [
    { type: 'RecommendationIssued', data: { recommendation, code: '4.3', ...title }, effectiveDate: day },
    {
      type: 'ManagementResponseRecorded',
      data: { recommendation, disposition: 'accepted', text: 'Agreed.' },
      effectiveDate: day,
    },
    {
      type: 'KeyActionAgreed',
      data: { recommendation, action, code: '4.3.1', ...values, window: null },
      effectiveDate: day,
    },
  ];
  const correcting = (log: RecommendationEvent[], values: KeyActionValues): RecommendationEvent[] => {
    const { facilitator = null, responsibleAsPrinted = null } = values;
    const newValues = { ...values, facilitator, responsibleAsPrinted };
    const of = { programme, recommendation: '4.3', action: '4.3.1' };
    const command = new CorrectKeyAction({ ...of, newValues, reason }, context);
    return withDecided(log, () => correctKeyAction(fold(wording, log), command));
  };
  const followUpOf = (log: RecommendationEvent[]) =>
    rowsOf<KeyActionFollowUp>(keyActionFollowUp, log).map(({ corrected: _, ...row }) => row);

  it('ends in the same row and the same findings as one entered right', () => {
    fc.assert(
      fc.property(keyActionEntries, ({ typed: [first, ...again], meant }) => {
        const wrong = [...again, meant].reduce(correcting, agreeing(first!));
        const right = agreeing(meant);
        expect(followUpOf(wrong)).toEqual(followUpOf(right));
        expect(findingsOf(wrong)).toEqual(findingsOf(right));
      }),
      { numRuns: 500 },
    );
  });
});

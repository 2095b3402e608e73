import * as activities from '@concert/contracts/activities';
import * as agencies from '@concert/contracts/agencies';
import * as budgets from '@concert/contracts/budgets';
import type { FindingFacts } from '@concert/contracts/findings';
import * as recommendations from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { amend, type Change, defineProjection, on, type Projection, put } from '@concert/projections';
import { FindingRow } from './findings.entities.js';

/** Services with rules of their own. A finding is fed by the one that raised it. */
const FINDERS = [activities, agencies, budgets, recommendations];

/** What disagrees in the figures and in what is said, and whether it concerns the participant. */
export const findingsOf = (participant: string): Projection => {
  const open = ({ programme, type, data: facts }: PublishedMessage<FindingFacts>): Change[] => [
    put(
      FindingRow,
      { finding: facts.finding },
      {
        ...facts,
        programme,
        service: type.split('.')[0] ?? '',
        status: 'open',
        subject: facts.subject ?? null,
        currency: facts.currency ?? null,
        derived: facts.derived ?? false,
        range: facts.range ?? null,
        explanation: null,
        explainedBy: null,
        resolvedBy: null,
        concernsUs: facts.scope === participant || facts.scope === 'programme',
      },
    ),
  ];
  return defineProjection(
    'findings',
    [FindingRow],

    ...FINDERS.flatMap(
      ({ FindingRaisedV1, FindingRevisedV1, FindingReopenedV1, FindingExplainedV1, FindingResolvedV1 }) => [
        on(FindingRaisedV1, open),
        on(FindingRevisedV1, open),
        on(FindingReopenedV1, open),
        on(FindingExplainedV1, ({ data: { finding, explanation, by } }) => [
          amend(FindingRow, { finding }, (row): FindingRow => ({
            ...row,
            status: 'explained',
            explanation,
            explainedBy: by,
          })),
        ]),
        on(FindingResolvedV1, ({ data: { finding, by, inputEvents } }) => [
          amend(FindingRow, { finding }, (row): FindingRow => ({
            ...row,
            status: 'resolved',
            resolvedBy: by,
            inputEvents,
          })),
        ]),
      ],
    ),
  );
};

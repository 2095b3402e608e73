import {
  FindingExplainedV1,
  type FindingFacts,
  FindingRaisedV1,
  FindingReopenedV1,
  FindingResolvedV1,
  FindingRevisedV1,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import { amend, type Change, defineProjection, on, type Projection, put } from '@concert/projections';
import { FindingRow } from './findings.entities.js';

/** What disagrees in the figures, and whether it concerns the participant. */
export const findingsOf = (participant: string): Projection => {
  const open = ({ programme, data: facts }: PublishedMessage<FindingFacts>): Change[] => [
    put(
      FindingRow,
      { finding: facts.finding },
      {
        ...facts,
        programme,
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
  );
};

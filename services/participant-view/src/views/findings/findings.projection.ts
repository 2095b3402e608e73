import * as activities from '@concert/contracts/activities';
import * as agencies from '@concert/contracts/agencies';
import * as budgets from '@concert/contracts/budgets';
import type { FindingFacts } from '@concert/contracts/findings';
import * as recommendations from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on, type Projection } from '@concert/projections';
import { FindingRow } from './findings.view.js';

/** Services with rules of their own. A finding is fed by the one that raised it. */
const FINDERS = [activities, agencies, budgets, recommendations];
const ASSIGNMENTS = [activities, budgets, recommendations].map(({ FindingAssignedV1 }) => FindingAssignedV1);

/** What disagrees in the figures and in what is said, and whether it concerns the participant. */
export const findingsOf = (participant: string): Projection => {
  const assigned = (row: Omit<FindingRow, 'concernsUs'>): FindingRow => ({
    ...row,
    concernsUs: [participant, 'programme'].includes(row.scope) || row.assignedTo === participant,
  });
  const open = ({ programme, type, data: facts }: PublishedMessage<FindingFacts>): Change[] => [
    change(FindingRow, { finding: facts.finding }, (row): FindingRow =>
      assigned({
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
        assignedTo: row?.assignedTo ?? null,
      }),
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
    ...ASSIGNMENTS.map((contract) =>
      on(contract, ({ data: { finding, organization } }) => [
        amend(FindingRow, { finding }, (row) => assigned({ ...row, assignedTo: organization })),
      ]),
    ),
  );
};

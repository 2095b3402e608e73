import {
  BudgetRevisionAppliedV1,
  BudgetRevisionApprovedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionRejectedV1,
  BudgetRevisionWithdrawnV1,
  RecommendationsLinkedV1,
  type RevisionContent,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import { add, money, sum } from '@concert/money';
import { amend, change, type Change, defineProjection, on, put } from '@concert/projections';
import { BudgetRevision } from './budget-revision.view.js';
import { Earmark } from './earmark.view.js';

const asWritten = ({ programme, recordedAt, data }: PublishedMessage<RevisionContent>): BudgetRevision => {
  const currency = data.moves[0]!.amount.currency;
  return {
    revision: data.revision,
    programme,
    kind: data.kind,
    status: 'draft',
    base: data.base ?? null,
    percent: data.percent ?? null,
    moves: data.moves,
    amount: sum(
      data.moves.map(({ amount }) => amount),
      currency,
    ).amount,
    currency,
    purpose: data.purpose,
    recommendations: data.recommendations,
    activity: data.activity ?? null,
    needs: data.needs ?? [],
    decidedBy: null,
    needsEndorsement: false,
    proposedBy: [],
    proposedOn: null,
    endorsedBy: null,
    decision: null,
    decidedOn: null,
    entries: [],
    recordedAt,
  };
};

const amendRevision = (revision: string, facts: Partial<BudgetRevision>): Change =>
  amend(BudgetRevision, { revision }, (row): BudgetRevision => ({ ...row, ...facts }));

const decided =
  (status: 'approved' | 'rejected') =>
  ({ effectiveDate, data: { revision, decision } }: PublishedMessage<BudgetRevisionApprovedV1>): Change[] => [
    amendRevision(revision, { status, decision, decidedOn: effectiveDate }),
  ];

const withOne = (known: readonly string[], more: string): string[] => [...new Set([...known, more])];

/** Every revision, and what the applied ones set aside. */
export const budgetRevisions = defineProjection(
  'budget-revisions',
  [BudgetRevision, Earmark],
  on(BudgetRevisionDraftedV1, (message) => [
    put(BudgetRevision, { revision: message.data.revision }, asWritten(message)),
  ]),
  on(BudgetRevisionProposedV1, (message) => {
    const { revision, decidedBy, needsEndorsement, proposedBy } = message.data;
    const proposedOn = message.effectiveDate;
    const row = asWritten(message);
    return [
      put(
        BudgetRevision,
        { revision },
        { ...row, status: 'proposed', decidedBy, needsEndorsement, proposedBy, proposedOn },
      ),
    ];
  }),
  on(BudgetRevisionWithdrawnV1, ({ data: { revision } }) => [amendRevision(revision, { status: 'withdrawn' })]),
  on(BudgetRevisionEndorsedV1, ({ data: { revision, body } }) => [
    amendRevision(revision, { status: 'endorsed', endorsedBy: body }),
  ]),
  on(BudgetRevisionApprovedV1, decided('approved')),
  on(BudgetRevisionRejectedV1, decided('rejected')),
  on(BudgetRevisionAppliedV1, ({ programme, data: { revision, purpose, entries } }) => [
    amendRevision(revision, { status: 'applied', entries }),
    ...entries.flatMap(({ place: { earmark }, amount }) =>
      earmark === undefined
        ? []
        : [
            change(Earmark, { programme, earmark }, (row): Earmark => ({
              programme,
              earmark,
              amount: row ? add(money(row.amount, row.currency), amount).amount : amount.amount,
              currency: amount.currency,
              purposes: withOne(row?.purposes ?? [], purpose),
              revisions: withOne(row?.revisions ?? [], revision),
            })),
          ],
    ),
  ]),
  on(RecommendationsLinkedV1, ({ data: { revision, recommendations } }) => [
    amendRevision(revision, { recommendations }),
  ]),
);

import {
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  BudgetRevisionApprovedV1,
  BudgetRevisionDraftedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionRejectedV1,
  BudgetRevisionWithdrawnV1,
  FinancialReportAcceptedV1,
  FinancialReportRestatedV1,
  FinancialReportReturnedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  type RevisionContent,
  type RevisionEntry,
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  type TransferValues,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on, put } from '@concert/projections';
import {
  AllocationRow,
  EarmarkEntryRow,
  FinancialReportRow,
  RevisionRow,
  TrancheRow,
  TransferRow,
} from './money.view.js';

type RevisionStatus = RevisionRow['status'];

const unplanned = { amount: null, currency: null, plannedDate: null };
const ungated = { gateRatio: null, gateThreshold: null, gatePassed: null, waivedBy: null };

const onTranche = (programme: string, tranche: number, facts: Partial<TrancheRow>): Change =>
  change(TrancheRow, { programme, tranche }, (row) => ({
    ...{ programme, tranche, ...unplanned, ...ungated },
    ...row,
    ...facts,
  }));

/** What an agency is given; other entries have no agency. */
const allocated = (programme: string, { entry: allocation, place, amount }: RevisionEntry): Change[] => {
  const { agency, output = null, category = null, year = null } = place;
  if (agency === undefined) return [];
  return [put(AllocationRow, { allocation }, { allocation, programme, agency, ...amount, output, category, year })];
};

const received = (
  programme: string,
  transfer: string,
  { kind, tranche, amount, original, valueDate }: TransferValues,
): Change =>
  put(
    TransferRow,
    { transfer },
    { transfer, programme, kind, tranche: tranche ?? null, ...amount, original: original ?? null, valueDate },
  );

const setAside = (programme: string, { entry, place: { agency, earmark }, amount }: RevisionEntry): Change[] =>
  agency === undefined && earmark !== undefined
    ? [put(EarmarkEntryRow, { entry }, { entry, programme, earmark, ...amount })]
    : [];

const asSubmitted = (
  { programme, actor, recordedAt, data }: PublishedMessage<FinancialReportSubmittedV1>,
  version: number,
  reason: string | null,
): Change => {
  const { report, scope, period, committedDefinition, currency, figures } = data;
  const stated = { report, programme, scope, period, version, status: 'submitted' as const };
  const submitted = { committedDefinition, currency, figures, reason, submittedBy: actor.organization, recordedAt };
  return put(FinancialReportRow, { report }, { ...stated, ...submitted });
};

/** Drafted once; proposed by whoever is ready, as it then reads. */
const revised = ({ programme, actor, recordedAt, data }: PublishedMessage<RevisionContent>, status: RevisionStatus) => {
  const { revision, kind, purpose, moves } = data;
  const holders = moves.flatMap(({ from, to }) => [from?.agency, to.agency]);
  const agencies = [...new Set(holders.filter((agency) => agency !== undefined))].sort();
  return change(RevisionRow, { revision }, (row): RevisionRow => {
    const draftedBy = row?.draftedBy ?? actor.onBehalfOf ?? actor.organization;
    return { revision, programme, kind, status, purpose, draftedBy, agencies, recordedAt };
  });
};

const nowStands = (revision: string, status: RevisionStatus): Change =>
  amend(RevisionRow, { revision }, (row): RevisionRow => ({ ...row, status }));

/** Budget, transfers and reported figures of the programme and of every agency. */
export const money = defineProjection(
  { name: 'money', version: 2 },
  [AllocationRow, EarmarkEntryRow, RevisionRow, TrancheRow, TransferRow, FinancialReportRow],

  on(BudgetAllocatedV1, ({ id, programme, data: { allocation: entry = id, amount, ...place } }) =>
    allocated(programme, { entry, place, amount }),
  ),
  on(BudgetAllocationCorrectedV1, ({ data: { allocation, newValues } }) => [
    change(AllocationRow, { allocation }, (row): AllocationRow | undefined => row && { ...row, ...newValues.amount }),
  ]),
  on(BudgetAllocationWithdrawnV1, ({ data: { allocation } }) => [
    change(AllocationRow, { allocation }, () => undefined),
  ]),
  on(BudgetRevisionDraftedV1, (message) => [revised(message, 'draft')]),
  on(BudgetRevisionProposedV1, (message) => [revised(message, 'proposed')]),
  on(BudgetRevisionEndorsedV1, ({ data: { revision } }) => [nowStands(revision, 'endorsed')]),
  on(BudgetRevisionApprovedV1, ({ data: { revision } }) => [nowStands(revision, 'approved')]),
  on(BudgetRevisionRejectedV1, ({ data: { revision } }) => [nowStands(revision, 'rejected')]),
  on(BudgetRevisionWithdrawnV1, ({ data: { revision } }) => [nowStands(revision, 'withdrawn')]),
  on(BudgetRevisionAppliedV1, ({ programme, data: { revision, entries } }) => [
    change(RevisionRow, { revision }, (row): RevisionRow | undefined => row && { ...row, status: 'applied' }),
    ...entries.flatMap((each) => [...allocated(programme, each), ...setAside(programme, each)]),
  ]),
  on(TrancheScheduledV1, ({ programme, data: { amount, ...planned } }) => [
    onTranche(programme, planned.tranche, { ...amount, ...planned }),
  ]),
  on(ReleaseGateEvaluatedV1, ({ programme, data: { tranche, ratio, threshold, passed } }) => [
    onTranche(programme, tranche, { gateRatio: ratio, gateThreshold: threshold, gatePassed: passed }),
  ]),
  on(ReleaseGateWaivedV1, ({ programme, data: { tranche, decision } }) => [
    onTranche(programme, tranche, { waivedBy: decision }),
  ]),
  on(TransferReceivedV1, ({ programme, data: { transfer, ...values } }) => [received(programme, transfer, values)]),
  on(TransferCorrectedV1, ({ programme, data: { transfer, newValues } }) => [received(programme, transfer, newValues)]),
  on(TransferWithdrawnV1, ({ data: { transfer } }) => [change(TransferRow, { transfer }, () => undefined)]),
  on(FinancialReportSubmittedV1, (message) => [asSubmitted(message, 1, null)]),
  on(FinancialReportRestatedV1, (message) => [asSubmitted(message, message.data.supersedes + 1, message.data.reason)]),
  on(FinancialReportAcceptedV1, ({ data: { report } }) => [
    amend(FinancialReportRow, { report }, (row): FinancialReportRow => ({ ...row, status: 'accepted' })),
  ]),
  on(FinancialReportReturnedV1, ({ data: { report, reason } }) => [
    amend(FinancialReportRow, { report }, (row): FinancialReportRow => ({ ...row, status: 'returned', reason })),
  ]),
);

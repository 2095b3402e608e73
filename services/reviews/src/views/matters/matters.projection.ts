import {
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanRejectedV1,
  AnnualWorkPlanSubmittedV1,
} from '@concert/contracts/activities';
import { ExtensionApprovedV1, ExtensionRefusedV1, ExtensionRequestedV1 } from '@concert/contracts/agencies';
import {
  AdditionalFundsDeclinedV1,
  AdditionalFundsGrantedV1,
  AdditionalFundsRequestedV1,
  BudgetRevisionApprovedV1,
  BudgetRevisionEndorsedV1,
  BudgetRevisionProposedV1,
  BudgetRevisionRejectedV1,
  BudgetRevisionWithdrawnV1,
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import {
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { AgendaItemPutV1, type DecisionSubject, DecisionTakenV1 } from '@concert/contracts/reviews';
import { change, type Change, defineProjection, on } from '@concert/projections';
import { Matter, MatterHandling } from './matters.view.js';

type Key = Pick<Matter, 'programme' | 'service' | 'kind' | 'id'>;
type Terms = Pick<Matter, 'body' | 'title'> & Partial<Matter>;

/** A matter waits since the first day on which it was put forward; what is settled for good waits no more. */
const waits = (key: Key, since: string, terms: Terms): Change[] => [
  change(Matter, key, (row): Matter => ({
    ...key,
    address: row?.address ?? null,
    decidedBy: terms.body,
    step: 'decision',
    settled: row?.settled ?? false,
    waitsWithoutTransfer: (row?.waitsWithoutTransfer ?? null) === null ? null : true,
    ...terms,
    since: row?.waiting ? row.since : since,
    waiting: !row?.settled,
  })),
];

const waitsNoMore = (key: Key): Change[] => [
  change(Matter, key, (row) => {
    const waitsWithoutTransfer = (row?.waitsWithoutTransfer ?? null) === null ? null : false;
    return row && { ...row, waiting: false, waitsWithoutTransfer };
  }),
];

/** It is done with, whether or not it ever waited. */
const settles = (key: Key, since: string, terms: Terms): Change[] => [
  change(Matter, key, (row): Matter => ({
    address: null,
    decidedBy: terms.body,
    step: 'decision',
    since,
    ...key,
    ...terms,
    ...row,
    waiting: false,
    settled: true,
    waitsWithoutTransfer: null,
  })),
];

const gateOf = (programme: string, tranche: number): Key => ({
  programme,
  service: 'budgets',
  kind: 'release-gate',
  id: String(tranche),
});

/** What has come is waited for no more; a waiver before it stays the reason. */
const arrives = (programme: string, tranche: number | undefined, since: string): Change[] => {
  if (tranche === undefined) return [];
  const key = gateOf(programme, tranche);
  return [
    change(Matter, key, (row): Matter => ({
      address: null,
      body: 'NSC',
      decidedBy: 'NSC',
      step: 'decision',
      title: `Waiver for tranche ${tranche}`,
      since,
      ...key,
      ...row,
      waiting: false,
      settled: true,
      waitsWithoutTransfer: row?.settled ? row.waitsWithoutTransfer : (row?.waiting ?? false),
    })),
  ];
};

/** The transfer was none: its gate waits again if it waited before. */
const doesNotArrive = (programme: string, tranche: number | undefined): Change[] =>
  tranche === undefined
    ? []
    : [
        change(Matter, gateOf(programme, tranche), (row) =>
          row && row.waitsWithoutTransfer !== null
            ? { ...row, settled: false, waiting: row.waitsWithoutTransfer, waitsWithoutTransfer: null }
            : row,
        ),
      ];

const revision = (programme: string, id: string): Key => ({ programme, service: 'budgets', kind: 'revision', id });
const request = (programme: string, id: string): Key => ({
  programme,
  service: 'budgets',
  kind: 'funding-request',
  id,
});
const extension = (programme: string, id: string): Key => ({ programme, service: 'agencies', kind: 'extension', id });
const response = (programme: string, id: string): Key => ({
  programme,
  service: 'recommendations',
  kind: 'management-response',
  id,
});
const responseTitle = (address: string, title: string): string => `Response to ${address}: ${title}`;
const workPlan = (programme: string, { year, version }: { year: number; version: number }): Key => ({
  programme,
  service: 'activities',
  kind: 'work-plan',
  id: `${year}/${version}`,
});

const handled = (programme: string, subject: DecisionSubject, what: Partial<MatterHandling>): Change[] => {
  const { service, kind, id } = subject;
  const key = { programme, service, kind, id };
  const nothing = { meeting: null, decision: null, outcome: null, decidedOn: null };
  return [change(MatterHandling, key, (row): MatterHandling => ({ ...nothing, ...row, ...key, ...what }))];
};

/** What waits for a body, of every service, and how far the body has come with it. */
export const matters = defineProjection(
  { name: 'matters', version: 3 },
  [Matter, MatterHandling],

  on(BudgetRevisionProposedV1, ({ programme, effectiveDate, data }) => {
    const { revision: id, decidedBy, needsEndorsement, purpose: title } = data;
    const first = needsEndorsement
      ? ({ body: 'PMC', step: 'endorsement' } as const)
      : ({ body: decidedBy, step: 'decision' } as const);
    return waits(revision(programme, id), effectiveDate, { ...first, decidedBy, title });
  }),
  on(BudgetRevisionEndorsedV1, ({ programme, data }) => [
    change(
      Matter,
      revision(programme, data.revision),
      (row) => row && { ...row, body: row.decidedBy, step: 'decision' as const },
    ),
  ]),
  on(BudgetRevisionApprovedV1, ({ programme, data }) => waitsNoMore(revision(programme, data.revision))),
  on(BudgetRevisionRejectedV1, ({ programme, data }) => waitsNoMore(revision(programme, data.revision))),
  on(BudgetRevisionWithdrawnV1, ({ programme, data }) => waitsNoMore(revision(programme, data.revision))),

  on(ReleaseGateEvaluatedV1, ({ programme, effectiveDate, data: { tranche, passed, ratio, threshold } }) => {
    const title = `Waiver for tranche ${tranche}: ${ratio} % is committed of the ${threshold} % asked for`;
    return passed
      ? waitsNoMore(gateOf(programme, tranche))
      : waits(gateOf(programme, tranche), effectiveDate, { body: 'NSC', title });
  }),
  on(ReleaseGateWaivedV1, ({ programme, effectiveDate, data: { tranche } }) =>
    settles(gateOf(programme, tranche), effectiveDate, { body: 'NSC', title: `Waiver for tranche ${tranche}` }),
  ),
  on(TransferReceivedV1, ({ programme, effectiveDate, data: { tranche } }) =>
    arrives(programme, tranche, effectiveDate),
  ),
  on(TransferCorrectedV1, ({ programme, effectiveDate, data: { oldValues, newValues } }) => [
    ...(oldValues.tranche === newValues.tranche ? [] : doesNotArrive(programme, oldValues.tranche)),
    ...arrives(programme, newValues.tranche, effectiveDate),
  ]),
  on(TransferWithdrawnV1, ({ programme, data: { oldValues } }) => doesNotArrive(programme, oldValues.tranche)),

  on(AdditionalFundsRequestedV1, ({ programme, effectiveDate, data }) => {
    const { request: id, addressee: body, purpose: title } = data;
    return waits(request(programme, id), effectiveDate, { body, title });
  }),
  on(AdditionalFundsGrantedV1, ({ programme, data }) => waitsNoMore(request(programme, data.request))),
  on(AdditionalFundsDeclinedV1, ({ programme, data }) => waitsNoMore(request(programme, data.request))),

  on(ExtensionRequestedV1, ({ programme, effectiveDate, data: { extension: id, end, newEnd } }) =>
    waits(extension(programme, id), effectiveDate, { body: 'NSC', title: `Extension from ${end} to ${newEnd}` }),
  ),
  on(ExtensionApprovedV1, ({ programme, data }) => waitsNoMore(extension(programme, data.extension))),
  on(ExtensionRefusedV1, ({ programme, data }) => waitsNoMore(extension(programme, data.extension))),

  on(RecommendationIssuedV1, ({ programme, effectiveDate, data: { recommendation: id, code: address, title } }) => {
    const key = response(programme, id);
    const known = { ...key, address, title: responseTitle(address, title), since: effectiveDate };
    const waiting = { waiting: false, settled: false, waitsWithoutTransfer: null };
    const terms = { body: 'PMC', decidedBy: 'PMC', step: 'decision' as const, ...waiting };
    return [change(Matter, key, (): Matter => ({ ...known, ...terms }))];
  }),
  on(RecommendationCorrectedV1, ({ programme, data: { recommendation: id, newValues } }) => [
    change(
      Matter,
      response(programme, id),
      (row) => row && { ...row, title: responseTitle(row.address ?? '', newValues.title) },
    ),
  ]),
  on(ManagementResponseRecordedV1, ({ programme, effectiveDate, data: { recommendation: id } }) => [
    change(Matter, response(programme, id), (row) => row && { ...row, waiting: true, since: effectiveDate }),
  ]),
  on(ManagementResponseApprovedV1, ({ programme, data }) => waitsNoMore(response(programme, data.recommendation))),

  on(AnnualWorkPlanSubmittedV1, ({ programme, effectiveDate, data }) => {
    const { year, version } = data;
    const title = `Annual work plan ${year}, version ${version}`;
    return waits(workPlan(programme, data), effectiveDate, { body: 'NSC', title, address: String(year) });
  }),
  on(AnnualWorkPlanApprovedV1, ({ programme, data }) => waitsNoMore(workPlan(programme, data))),
  on(AnnualWorkPlanRejectedV1, ({ programme, data }) => waitsNoMore(workPlan(programme, data))),

  on(AgendaItemPutV1, ({ programme, data: { subject, meeting } }) => handled(programme, subject, { meeting })),
  on(DecisionTakenV1, ({ programme, effectiveDate: decidedOn, data: { subject, meeting, decision, outcome } }) =>
    handled(programme, subject, { meeting, decision, outcome, decidedOn }),
  ),
);

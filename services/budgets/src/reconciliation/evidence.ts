import type { RecordedEvent } from '@concert/event-sourcing';
import { isZero, type Money, sum } from '@concert/money';
import { cutOffOf, type Period } from '@concert/reference-data';
import type { BudgetLedgerEvent } from '../budget-ledger/budget-ledger.js';
import type { BudgetRevisionApplied, BudgetRevisionEvent, RevisionKind } from '../budget-revision/budget-revision.js';
import type {
  CommittedDefinition,
  FinancialReportEvent,
  ReportedFigures,
} from '../financial-report/financial-report.js';
import type { FundEvent, TrancheScheduled, TransferKind, TransferValues } from '../fund/fund.js';
import type { LedgerEntryEvent } from '../ledger/ledger.js';
import { type EventReference, type EvidenceName, evidenceNames } from './event-reference.js';

/** Events of this log that findings and gates are derived from. */
export type EvidenceEvent = Extract<
  BudgetLedgerEvent | BudgetRevisionEvent | FinancialReportEvent | FundEvent | LedgerEntryEvent,
  { type: EvidenceName }
>;

export type ScheduledTranche = Omit<TrancheScheduled['data'], 'tranche'> & { readonly event: EventReference };

export interface Transfer {
  readonly transfer: string;
  readonly kind: TransferKind;
  readonly tranche?: number;
  readonly amount: Money;
  readonly valueDate: string;
  /** What says so: the latest correction where there is one. */
  readonly event: EventReference;
}

/** What an allocation or a revision added to the budget of an agency, or took from it. */
export interface BudgetChange {
  /** None for money set aside. */
  readonly agency?: string;
  /** Id, of an allocation. */
  readonly allocation?: string;
  readonly amount: Money;
  readonly event: EventReference;
}

/** A revision that changed the budget. */
export interface AppliedRevision {
  readonly kind: RevisionKind;
  /** Agencies whose holding it changed. */
  readonly agencies: ReadonlySet<string>;
  readonly date: string;
  readonly event: EventReference;
}

/** What the ledger says, in the order in which it was said. */
export interface LedgerStatement {
  readonly said: LedgerEntryEvent;
  readonly date: string;
  readonly event: EventReference;
}

export interface Report {
  /** Code of the agency, or `programme`. */
  readonly scope: string;
  readonly period: Period;
  readonly committedDefinition: CommittedDefinition;
  readonly currency: string;
  readonly figures: ReportedFigures;
  /** The report's latest version; several where agencies' reports were added up. */
  readonly events: readonly EventReference[];
}

/** What the log of one programme says, as far as money rules ask. */
export interface Evidence {
  /** Agencies with an allocation. */
  readonly agencies: ReadonlySet<string>;
  /** Allocation → its agency, whether or not it was withdrawn. */
  readonly allocations: ReadonlyMap<string, string>;
  /** All of them add up to what agencies and earmarks hold. */
  readonly budget: readonly BudgetChange[];
  /** Activities that an applied revision gave up. */
  readonly eliminated: ReadonlySet<string>;
  readonly tranches: ReadonlyMap<number, ScheduledTranche>;
  readonly transfers: readonly Transfer[];
  /** Days on which tranches were requested of the fund. */
  readonly requests: ReadonlyMap<number, string>;
  /** Days on which the fund let tranches go. */
  readonly releases: ReadonlyMap<number, string>;
  /** Tranche → waiver of its gate. */
  readonly waivers: ReadonlyMap<number, EventReference>;
  /** Latest version of every report, by `scope/period`. */
  readonly reports: ReadonlyMap<string, Report>;
  /** What says that no report is owed, by `scope/period`. */
  readonly exemptions: ReadonlyMap<string, EventReference>;
  readonly revisions: readonly AppliedRevision[];
  readonly ledger: readonly LedgerStatement[];
}

export const noEvidence: Evidence = {
  agencies: new Set(),
  allocations: new Map(),
  budget: [],
  eliminated: new Set(),
  tranches: new Map(),
  transfers: [],
  requests: new Map(),
  releases: new Map(),
  waivers: new Map(),
  reports: new Map(),
  exemptions: new Map(),
  revisions: [],
  ledger: [],
};

const EVIDENCE: ReadonlySet<string> = new Set(evidenceNames);
const isEvidence = (event: RecordedEvent): event is RecordedEvent<EvidenceEvent> => EVIDENCE.has(event.type);

/** Adds an event of the programme's log to the evidence; what no rule asks for changes nothing. */
export const withEvent = (evidence: Evidence, recorded: RecordedEvent): Evidence => {
  if (!isEvidence(recorded)) return evidence;
  const event: EventReference = { id: recorded.id, type: recorded.type, position: String(recorded.position) };
  switch (recorded.type) {
    case 'BudgetAllocated': {
      const { allocation = recorded.id, agency, amount } = recorded.data;
      const budget = [...evidence.budget, { agency, allocation, amount, event }];
      return {
        ...evidence,
        agencies: new Set([...evidence.agencies, agency]),
        allocations: new Map(evidence.allocations).set(allocation, agency),
        budget,
      };
    }
    case 'BudgetAllocationCorrected': {
      const { allocation, newValues } = recorded.data;
      const budget = evidence.budget.map((each) =>
        each.allocation === allocation ? { ...each, ...newValues, event } : each,
      );
      return { ...evidence, budget };
    }
    case 'BudgetAllocationWithdrawn': {
      const budget = evidence.budget.filter(({ allocation }) => allocation !== recorded.data.allocation);
      const allocated = budget.flatMap(({ agency, allocation }) => (allocation && agency ? [agency] : []));
      return { ...evidence, agencies: new Set(allocated), budget };
    }
    case 'BudgetRevisionApplied': {
      const { entries, kind, activity } = recorded.data;
      const changes = entries.map(({ place: { agency }, amount }) => ({ agency, amount, event }));
      const given = kind === 'elimination' && activity !== undefined ? [activity] : [];
      return {
        ...evidence,
        budget: [...evidence.budget, ...changes],
        eliminated: new Set([...evidence.eliminated, ...given]),
        revisions: [
          ...evidence.revisions,
          { kind, agencies: agenciesChangedBy(entries), date: recorded.effectiveDate, event },
        ],
      };
    }
    case 'TrancheScheduled': {
      const { tranche, ...scheduled } = recorded.data;
      return { ...evidence, tranches: new Map(evidence.tranches).set(tranche, { ...scheduled, event }) };
    }
    case 'TrancheRequested':
      return { ...evidence, requests: new Map(evidence.requests).set(recorded.data.tranche, recorded.effectiveDate) };
    case 'TrancheReleased':
      return { ...evidence, releases: new Map(evidence.releases).set(recorded.data.tranche, recorded.effectiveDate) };
    case 'TransferReceived': {
      const { transfer, ...values } = recorded.data;
      return withTransfer(evidence, transfer, values, event);
    }
    case 'TransferCorrected':
      return withTransfer(evidence, recorded.data.transfer, recorded.data.newValues, event);
    case 'TransferWithdrawn':
      return {
        ...evidence,
        transfers: evidence.transfers.filter(({ transfer }) => transfer !== recorded.data.transfer),
      };
    case 'ReleaseGateWaived':
      return { ...evidence, waivers: new Map(evidence.waivers).set(recorded.data.tranche, event) };
    case 'FinancialReportSubmitted':
    case 'FinancialReportRestated': {
      const { scope, period, committedDefinition, currency, figures } = recorded.data;
      const report: Report = { scope, period, committedDefinition, currency, figures, events: [event] };
      return { ...evidence, reports: new Map(evidence.reports).set(`${scope}/${period}`, report) };
    }
    case 'FinancialReportExempted': {
      const { scope, period } = recorded.data;
      return { ...evidence, exemptions: new Map(evidence.exemptions).set(`${scope}/${period}`, event) };
    }
    case 'CommitmentMade':
    case 'CommitmentCancelled':
    case 'DisbursementMade':
    case 'RefundMade':
    case 'LedgerEntryCorrected':
      return { ...evidence, ledger: [...evidence.ledger, { said: recorded, date: recorded.effectiveDate, event }] };
  }
};

/** In its old place where it stands already. */
const withTransfer = (
  evidence: Evidence,
  transfer: string,
  { kind, tranche, amount, valueDate }: TransferValues,
  event: EventReference,
): Evidence => {
  const said: Transfer = { transfer, kind, tranche, amount, valueDate, event };
  const { transfers } = evidence;
  const isKnown = transfers.some((each) => each.transfer === transfer);
  return {
    ...evidence,
    transfers: isKnown ? transfers.map((each) => (each.transfer === transfer ? said : each)) : [...transfers, said],
  };
};

const agenciesChangedBy = (entries: BudgetRevisionApplied['data']['entries']): Set<string> => {
  const agencies = [...new Set(entries.flatMap(({ place: { agency } }) => agency ?? []))];
  const changeOf = (agency: string): Money[] =>
    entries.filter(({ place }) => place.agency === agency).map(({ amount }) => amount);
  return new Set(agencies.filter((agency) => !isZero(sum(changeOf(agency), entries[0]!.amount.currency))));
};

export const evidenceOf = (events: Iterable<RecordedEvent>, from: Evidence = noEvidence): Evidence => {
  let evidence = from;
  for (const event of events) evidence = withEvent(evidence, event);
  return evidence;
};

/** Transfers that count for a period: value date up to its cut-off. */
export const transfersUpTo = ({ transfers }: Evidence, period: Period): Transfer[] =>
  transfers.filter(({ valueDate }) => valueDate <= cutOffOf(period));

/** The transfer that brought a tranche; undefined while it has not arrived. */
export const receiptOf = ({ transfers }: Evidence, tranche: number): Transfer | undefined =>
  transfers.find((transfer) => transfer.kind === 'tranche' && transfer.tranche === tranche);

export const referencesOf = (...facts: readonly { event: EventReference }[]): EventReference[] =>
  facts.map(({ event }) => event);

import {
  AnnualWorkPlanAmendedV1,
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanDraftedV1,
  AnnualWorkPlanRejectedV1,
  AnnualWorkPlanSubmittedV1,
  type WorkPlanLine,
} from '@concert/contracts/activities';
import { ExtensionApprovedV1, ExtensionRefusedV1, ExtensionRequestedV1 } from '@concert/contracts/agencies';
import {
  AdditionalFundsDeclinedV1,
  AdditionalFundsGrantedV1,
  AdditionalFundsRequestedV1,
  BudgetAllocatedV1,
  BudgetAllocationCorrectedV1,
  BudgetAllocationWithdrawnV1,
  BudgetRevisionAppliedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import type { FindingExplanation, FindingFacts } from '@concert/contracts/findings';
import {
  ManagementDispositionStatedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { add, isZero, type Money, negate, subtract, sum } from '@concert/money';
import { digestOf as contentDigest } from '@concert/service-kit';

/** By service, the position up to which the record is read. */
export type Positions = Readonly<Record<string, string>>;

/** Figures of a report that holds, as its organization claims them. */
export type ReportInForce = FinancialReportSubmittedV1 & { readonly restated: boolean };
export type OpenFinding = FindingFacts & { readonly service: string; readonly explanation: string | null };
/** A proposed revision as its contract tells it, and who endorsed it. */
export interface PendingRevision {
  readonly revision: string;
  readonly purpose: string;
  /** Body by policy: `PMC`, `NSC`. */
  readonly decidedBy: string;
  readonly endorsedBy: string | null;
}
export interface PendingResponse extends ManagementResponseRecordedV1 {
  /** Number of the recommendation: `4.3`; null until it is known here. */
  readonly code: string | null;
}

/** An annual work plan that was submitted and not decided on. */
export interface PendingWorkPlan extends AnnualWorkPlanSubmittedV1 {
  readonly lines: readonly WorkPlanLine[];
}

/** What a body needs before it decides, folded from the contracts up to recorded positions. */
export interface Pack {
  /** Agency → allocated to it. */
  readonly allocated: Readonly<Record<string, Money>>;
  /** Received from the fund, all tranches and advances together; null before the first transfer. */
  readonly transferred: Money | null;
  readonly reports: readonly ReportInForce[];
  /** The last evaluation of each tranche's release gate. */
  readonly releaseGates: readonly ReleaseGateEvaluatedV1[];
  readonly openFindings: readonly OpenFinding[];
  readonly pendingRevisions: readonly PendingRevision[];
  readonly extensionRequests: readonly ExtensionRequestedV1[];
  readonly pendingResponses: readonly PendingResponse[];
  /** Agency → allocated to it, applied revisions included. */
  readonly allocatedNow: Readonly<Record<string, Money>>;
  /** What it is set aside for → amount. */
  readonly earmarked: Readonly<Record<string, Money>>;
  /** Asked for and neither granted nor declined. */
  readonly fundingRequests: readonly AdditionalFundsRequestedV1[];
  readonly workPlans: readonly PendingWorkPlan[];
}

/** What packs held when decisions were first bound to them. */
const FIRST_EDITION = [
  'allocated',
  'transferred',
  'reports',
  'releaseGates',
  'openFindings',
  'pendingRevisions',
  'extensionRequests',
  'pendingResponses',
] as const satisfies readonly (keyof Pack)[];

/** A pack grows with what is recorded; a decision is bound to the edition that its body had before it. */
export const PACK_EDITION = 2;

/** What a pack of an edition says. */
const editionOf = (pack: Pack, edition: number): Partial<Pack> =>
  edition === 1 ? Object.fromEntries(FIRST_EDITION.map((section) => [section, pack[section]])) : pack;

const FINDING = /^([a-z-]+)\.Finding(Raised|Revised|Reopened|Explained|Resolved)\.v1$/;

const REVISION = /^budgets\.BudgetRevision(Proposed|Endorsed|Approved|Rejected|Withdrawn)\.v1$/;

const total = (before: Money | undefined | null, amount: Money): Money => (before ? add(before, amount) : amount);

/** Things that await something, by key, in the order they came. */
class PendingItems<Item> {
  private readonly items = new Map<string, Item>();

  put(key: string, item: Item): void {
    this.items.set(key, item);
  }

  change(key: string, to: (item: Item) => Item): void {
    const item = this.items.get(key);
    if (item !== undefined) this.items.set(key, to(item));
  }

  take(key: string): void {
    this.items.delete(key);
  }

  /** By key, so that the same record gives the same pack whatever the order between services. */
  inOrder(): Item[] {
    return [...this.items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }
}

/**
 * Takes a programme's messages, those of one service in their order, and tells at any time what they come to. The
 * order between services does not matter.
 */
export class PackFold {
  private readonly allocated = new Map<string, Money>();
  private readonly allocatedNow = new Map<string, Money>();
  private readonly earmarked = new Map<string, Money>();
  /** By id, as they stand. */
  private readonly transfers = new Map<string, Money>();
  private readonly reports = new PendingItems<ReportInForce>();
  private readonly gates = new PendingItems<ReleaseGateEvaluatedV1>();
  private readonly findings = new PendingItems<OpenFinding>();
  private readonly revisions = new PendingItems<PendingRevision>();
  private readonly requests = new PendingItems<AdditionalFundsRequestedV1>();
  private readonly extensions = new PendingItems<ExtensionRequestedV1>();
  private readonly responses = new PendingItems<ManagementResponseRecordedV1>();
  private readonly workPlans = new PendingItems<PendingWorkPlan>();
  private readonly drafts = new Map<string, readonly WorkPlanLine[]>();
  private readonly codes = new Map<string, string>();

  apply(message: PublishedMessage): void {
    const [service] = message.type.split('.');
    const finding = FINDING.exec(message.type);
    if (finding) keepFinding(this.findings, finding[1] as string, finding[2] as string, message.data);
    else if (service === 'budgets') this.applyBudgets(message);
    else if (service === 'activities') this.applyActivities(message);
    else this.applyOthers(message);
  }

  private applyBudgets(message: PublishedMessage): void {
    const revision = REVISION.exec(message.type);
    if (revision) keepRevision(this.revisions, revision[1] as string, message.data);
    else if (BudgetAllocatedV1.is(message)) {
      this.allocate(message.data.agency, message.data.amount);
    } else if (BudgetAllocationCorrectedV1.is(message)) {
      const { agency, oldValues, newValues } = message.data;
      this.allocate(agency, subtract(newValues.amount, oldValues.amount));
    } else if (BudgetAllocationWithdrawnV1.is(message)) {
      this.allocate(message.data.agency, negate(message.data.oldValues.amount));
    } else if (BudgetRevisionAppliedV1.is(message)) this.move(message.data.entries);
    else if (TransferReceivedV1.is(message)) this.transfers.set(message.data.transfer, message.data.amount);
    else if (TransferCorrectedV1.is(message)) this.transfers.set(message.data.transfer, message.data.newValues.amount);
    else if (TransferWithdrawnV1.is(message)) this.transfers.delete(message.data.transfer);
    else if (FinancialReportSubmittedV1.is(message))
      this.reports.put(message.data.report, { ...message.data, restated: false });
    else if (FinancialReportRestatedV1.is(message)) {
      const { supersedes: _, reason: __, ...figures } = message.data;
      this.reports.put(figures.report, { ...figures, restated: true });
    } else if (ReleaseGateEvaluatedV1.is(message)) this.gates.put(String(message.data.tranche), message.data);
    else if (AdditionalFundsRequestedV1.is(message)) this.requests.put(message.data.request, message.data);
    else if (AdditionalFundsGrantedV1.is(message) || AdditionalFundsDeclinedV1.is(message))
      this.requests.take(message.data.request);
  }

  /** An agency from which every allocation was withdrawn has none. */
  private allocate(agency: string, amount: Money): void {
    const [before, now] = [this.allocated, this.allocatedNow].map((held) => total(held.get(agency), amount)) as [
      Money,
      Money,
    ];
    this.allocated.set(agency, before);
    this.allocatedNow.set(agency, now);
    if (!isZero(before)) return;
    this.allocated.delete(agency);
    if (isZero(now)) this.allocatedNow.delete(agency);
  }

  private received(): Money | null {
    const [first, ...others] = this.transfers.values();
    return first ? sum([first, ...others], first.currency) : null;
  }

  private move(entries: BudgetRevisionAppliedV1['entries']): void {
    for (const { place, amount } of entries) {
      const [held, key] = place.agency ? [this.allocatedNow, place.agency] : [this.earmarked, place.earmark ?? ''];
      held.set(key, total(held.get(key), amount));
    }
  }

  private applyActivities(message: PublishedMessage): void {
    if (AnnualWorkPlanDraftedV1.is(message) || AnnualWorkPlanAmendedV1.is(message))
      this.drafts.set(planOf(message.data), message.data.lines);
    else if (AnnualWorkPlanSubmittedV1.is(message)) {
      const plan = planOf(message.data);
      this.workPlans.put(plan, { ...message.data, lines: this.drafts.get(plan) ?? [] });
    } else if (AnnualWorkPlanApprovedV1.is(message) || AnnualWorkPlanRejectedV1.is(message))
      this.workPlans.take(planOf(message.data));
  }

  private applyOthers(message: PublishedMessage): void {
    if (ExtensionRequestedV1.is(message)) this.extensions.put(message.data.extension, message.data);
    else if (ExtensionApprovedV1.is(message) || ExtensionRefusedV1.is(message))
      this.extensions.take(message.data.extension);
    else if (RecommendationIssuedV1.is(message)) this.codes.set(message.data.recommendation, message.data.code);
    else if (ManagementResponseRecordedV1.is(message)) this.responses.put(message.data.recommendation, message.data);
    else if (ManagementDispositionStatedV1.is(message)) {
      const { recommendation, disposition } = message.data;
      this.responses.change(recommendation, (answered) => ({ ...answered, disposition }));
    } else if (ManagementResponseApprovedV1.is(message)) this.responses.take(message.data.recommendation);
  }

  pack(): Pack {
    const byCode = (amounts: ReadonlyMap<string, Money>) => Object.fromEntries([...amounts].sort());
    return {
      allocated: byCode(this.allocated),
      transferred: this.received(),
      reports: this.reports.inOrder(),
      releaseGates: this.gates.inOrder(),
      openFindings: this.findings.inOrder(),
      pendingRevisions: this.revisions.inOrder(),
      extensionRequests: this.extensions.inOrder(),
      pendingResponses: this.responses
        .inOrder()
        .map((response) => ({ ...response, code: this.codes.get(response.recommendation) ?? null })),
      allocatedNow: byCode(this.allocatedNow),
      earmarked: byCode(this.earmarked),
      fundingRequests: this.requests.inOrder(),
      workPlans: this.workPlans.inOrder(),
    };
  }
}

const planOf = ({ year, version }: { readonly year: number; readonly version: number }): string => `${year}/${version}`;

export const packOf = (messages: Iterable<PublishedMessage>): Pack => {
  const fold = new PackFold();
  for (const message of messages) fold.apply(message);
  return fold.pack();
};

/** Findings of every service come in the same words. An explained finding is open until its figures agree. */
const keepFinding = (findings: PendingItems<OpenFinding>, service: string, what: string, data: object): void => {
  const { finding } = data as { readonly finding: string };
  if (what === 'Resolved') findings.take(finding);
  else if (what === 'Explained') {
    const { explanation } = data as FindingExplanation;
    findings.change(finding, (each) => ({ ...each, explanation }));
  } else findings.put(finding, { ...(data as FindingFacts), service, explanation: null });
};

/** A proposal waits until it is decided on or taken back. */
const keepRevision = (revisions: PendingItems<PendingRevision>, what: string, data: object): void => {
  const { revision } = data as { readonly revision: string };
  if (what === 'Proposed')
    revisions.put(revision, { ...(data as Omit<PendingRevision, 'endorsedBy'>), endorsedBy: null });
  else if (what === 'Endorsed') {
    const { body } = data as { readonly body: string };
    revisions.change(revision, (each) => ({ ...each, endorsedBy: body }));
  } else revisions.take(revision);
};

/** Equal for packs of one edition that say the same. */
export const digestOf = (pack: Pack, edition = PACK_EDITION): string => contentDigest(editionOf(pack, edition));

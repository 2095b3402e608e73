import { ExtensionApprovedV1, ExtensionRefusedV1, ExtensionRequestedV1 } from '@concert/contracts/agencies';
import {
  BudgetAllocatedV1,
  FinancialReportRestatedV1,
  FinancialReportSubmittedV1,
  ReleaseGateEvaluatedV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import type { FindingExplanation, FindingFacts } from '@concert/contracts/findings';
import {
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { add, type Money } from '@concert/money';

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
}

const FINDING = /^([a-z-]+)\.Finding(Raised|Revised|Reopened|Explained|Resolved)\.v1$/;

const REVISION = /^budgets\.BudgetRevision(Proposed|Endorsed|Approved|Rejected|Withdrawn)\.v1$/;

const total = (before: Money | undefined | null, amount: Money): Money => (before ? add(before, amount) : amount);

/** Things that await something, by key, in the order they came. */
class Shelf<Item> {
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

/** Folds a programme's messages; those of one service in their order. */
export const packOf = (messages: Iterable<PublishedMessage>): Pack => {
  const allocated = new Map<string, Money>();
  let transferred: Money | null = null;
  const reports = new Shelf<ReportInForce>();
  const gates = new Shelf<ReleaseGateEvaluatedV1>();
  const findings = new Shelf<OpenFinding>();
  const revisions = new Shelf<PendingRevision>();
  const extensions = new Shelf<ExtensionRequestedV1>();
  const responses = new Shelf<ManagementResponseRecordedV1>();
  const codes = new Map<string, string>();

  for (const message of messages) {
    const finding = FINDING.exec(message.type);
    const revision = REVISION.exec(message.type);
    if (revision) keepRevision(revisions, revision[1] as string, message.data);
    else if (finding) keepFinding(findings, finding[1] as string, finding[2] as string, message.data);
    else if (BudgetAllocatedV1.is(message)) {
      const { agency, amount } = message.data;
      allocated.set(agency, total(allocated.get(agency), amount));
    } else if (TransferReceivedV1.is(message)) transferred = total(transferred, message.data.amount);
    else if (FinancialReportSubmittedV1.is(message))
      reports.put(message.data.report, { ...message.data, restated: false });
    else if (FinancialReportRestatedV1.is(message)) {
      const { supersedes: _, reason: __, ...figures } = message.data;
      reports.put(figures.report, { ...figures, restated: true });
    } else if (ReleaseGateEvaluatedV1.is(message)) gates.put(String(message.data.tranche), message.data);
    else if (ExtensionRequestedV1.is(message)) extensions.put(message.data.extension, message.data);
    else if (ExtensionApprovedV1.is(message) || ExtensionRefusedV1.is(message)) extensions.take(message.data.extension);
    else if (RecommendationIssuedV1.is(message)) codes.set(message.data.recommendation, message.data.code);
    else if (ManagementResponseRecordedV1.is(message)) responses.put(message.data.recommendation, message.data);
    else if (ManagementResponseApprovedV1.is(message)) responses.take(message.data.recommendation);
  }

  return {
    allocated: Object.fromEntries([...allocated].sort()),
    transferred,
    reports: reports.inOrder(),
    releaseGates: gates.inOrder(),
    openFindings: findings.inOrder(),
    pendingRevisions: revisions.inOrder(),
    extensionRequests: extensions.inOrder(),
    pendingResponses: responses
      .inOrder()
      .map((response) => ({ ...response, code: codes.get(response.recommendation) ?? null })),
  };
};

/** Findings of every service come in the same words. An explained finding is open until its figures agree. */
const keepFinding = (findings: Shelf<OpenFinding>, service: string, what: string, data: object): void => {
  const { finding } = data as { readonly finding: string };
  if (what === 'Resolved') findings.take(finding);
  else if (what === 'Explained') {
    const { explanation } = data as FindingExplanation;
    findings.change(finding, (each) => ({ ...each, explanation }));
  } else findings.put(finding, { ...(data as FindingFacts), service, explanation: null });
};

/** A proposal waits until it is decided on or taken back. */
const keepRevision = (revisions: Shelf<PendingRevision>, what: string, data: object): void => {
  const { revision } = data as { readonly revision: string };
  if (what === 'Proposed')
    revisions.put(revision, { ...(data as Omit<PendingRevision, 'endorsedBy'>), endorsedBy: null });
  else if (what === 'Endorsed') {
    const { body } = data as { readonly body: string };
    revisions.change(revision, (each) => ({ ...each, endorsedBy: body }));
  } else revisions.take(revision);
};

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, canonical(member)]),
  );
};

/** SHA-256 in hexadecimal; equal for packs that say the same. */
export const digestOf = async (pack: Pack): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(canonical(pack)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

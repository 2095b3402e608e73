import { BUDGET_CATEGORIES } from '@concert/reference-data';
import {
  CalendarDate,
  Codes,
  describeRow,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  Texts,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { revisionKinds } from '../budget-revision/budget-revision.js';
import { layers } from '../budget-revision/places.js';
import { ExchangeDto } from '../exchange/exchange.response.js';
import { committedDefinitions } from '../financial-report/financial-report.js';
import { releaseBases, transferKinds } from '../fund/fund.js';
import { FiguresDto } from '../financial-report/figures.response.js';
import { MoveDto, PlaceDto, RevisionBaseDto } from '../budget-revision/revision.response.js';
import { disbursementKinds } from '../ledger/ledger.js';
import { Allocation } from '../views/allocations/allocation.view.js';
import { FinancialReport } from '../views/financial-reports/financial-report.view.js';
import { FundingRequest, UnfundedNeed } from '../views/funding/funding.view.js';
import { LedgerEntry } from '../views/ledger/ledger-entry.view.js';
import { BudgetRevision } from '../views/revisions/budget-revision.view.js';
import { Earmark } from '../views/revisions/earmark.view.js';
import { Tranche, trancheStatuses } from '../views/tranches/tranche.view.js';
import { Transfer } from '../views/transfers/transfer.view.js';

/** What the columns of the views here cannot say of themselves. */

const CATEGORIES = BUDGET_CATEGORIES.map(({ code }) => code);

/** An event from which a figure was derived. */
export class InputEventResponse {
  @Text({ description: 'UUID of the event' })
  id: string;

  @Text({ example: 'budgets.TransferReceived.v1' })
  type: string;

  @Text({ description: "Place in the service's log" })
  position: string;
}

export class GateRulesResponse {
  @Percent({ description: 'Percent of the basis that must be committed', example: '70' })
  threshold: string;

  @OneOf(releaseBases)
  basis: string;

  @YesNo()
  includeAdvance: boolean;
}

/** A gate as it was evaluated: enough to compute it again. */
export class RecordedGateResponse extends GateRulesResponse {
  @WholeNumber({ min: 1 })
  tranche: number;

  @Text({ description: 'Period whose report the commitments come from', example: '2009-2' })
  reportPeriod: string;

  @Nested(() => MoneyDto, { description: 'What was committed against the basis' })
  numerator: MoneyDto;

  @Nested(() => MoneyDto, { description: 'Money that was to be committed' })
  denominator: MoneyDto;

  @Percent({ description: 'Two decimals, for people; `passed` compares exactly' })
  ratio: string;

  @YesNo()
  passed: boolean;

  @NestedList(() => InputEventResponse)
  inputEvents: InputEventResponse[];

  @WholeNumber({ min: 1, description: 'Version of the policy set in force' })
  policyVersion: number;

  @Text()
  recordedAt: string;
}

/** Figures that no longer hold, and why. */
class SupersededFiguresResponse {
  @WholeNumber({ min: 1 })
  version: number;

  @OneOf(committedDefinitions)
  committedDefinition: string;

  @Nested(() => FiguresDto)
  figures: FiguresDto;

  @Text()
  reason: string;

  @Text()
  restatedAt: string;
}

/** What was published: its figures are those of the version. */
class EditionResponse {
  @WholeNumber({ min: 1 })
  edition: number;

  @WholeNumber({ min: 1 })
  version: number;

  @Text()
  publishedAt: string;
}

class RevisionEntryResponse {
  @Text()
  entry: string;

  @Nested(() => PlaceDto)
  place: PlaceDto;

  @Nested(() => MoneyDto, { description: 'Negative where money is taken' })
  amount: MoneyDto;
}

/** An amount as it was agreed or paid, and how it became one in the programme's currency. */
class OriginalAmountResponse extends ExchangeDto {
  @Nested(() => MoneyDto)
  amount: MoneyDto;
}

/** What a transfer said before its last correction. */
class CorrectedTransferResponse {
  @OneOf(transferKinds)
  kind: string;

  @WholeNumber({ optional: true, min: 1 })
  tranche?: number;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Nested(() => OriginalAmountResponse, { optional: true })
  original?: OriginalAmountResponse;

  @CalendarDate()
  valueDate: string;

  @Text({ description: 'Why it was corrected' })
  reason: string;
}

/** What an allocation said before its last correction. */
class CorrectedAllocationResponse {
  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Text({ description: 'Why it was corrected' })
  reason: string;
}

describeRow(Allocation, {
  category: OneOf(CATEGORIES),
  corrected: Nested(() => CorrectedAllocationResponse),
  layer: OneOf(layers),
});

describeRow(Tranche, {
  status: OneOf(trancheStatuses),
  gate: Nested(() => RecordedGateResponse),
});

describeRow(Transfer, {
  kind: OneOf(transferKinds),
  original: Nested(() => OriginalAmountResponse),
  corrected: Nested(() => CorrectedTransferResponse),
});

describeRow(FinancialReport, {
  status: OneOf(['submitted', 'returned', 'accepted', 'published']),
  committedDefinition: OneOf(committedDefinitions),
  figures: Nested(() => FiguresDto),
  history: NestedList(() => SupersededFiguresResponse),
  editions: NestedList(() => EditionResponse),
});

describeRow(LedgerEntry, {
  kind: OneOf(['commitment', ...disbursementKinds, 'refund']),
  category: OneOf(CATEGORIES),
  original: Nested(() => OriginalAmountResponse),
  events: NestedList(() => InputEventResponse),
});

describeRow(BudgetRevision, {
  kind: OneOf(revisionKinds),
  status: OneOf(['draft', 'proposed', 'endorsed', 'approved', 'rejected', 'withdrawn', 'applied']),
  base: Nested(() => RevisionBaseDto),
  moves: NestedList(() => MoveDto),
  recommendations: Codes({ description: 'Numbers of the recommendations it answers' }),
  needs: Codes(),
  decidedBy: OneOf(['PMC', 'NSC']),
  proposedBy: Codes(),
  entries: NestedList(() => RevisionEntryResponse),
});

describeRow(Earmark, { purposes: Texts(), revisions: Texts() });

describeRow(UnfundedNeed, { status: OneOf(['unfunded', 'funded']) });

describeRow(FundingRequest, { needs: Texts(), status: OneOf(['requested', 'granted', 'declined']) });

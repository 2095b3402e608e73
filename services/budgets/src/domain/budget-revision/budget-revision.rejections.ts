import { rejection } from '@concert/event-sourcing';

export class BudgetRevisionMovesNothing extends rejection('BUDGET_REVISION_MOVES_NOTHING') {}
export class BudgetRevisionAmountNotPositive extends rejection('BUDGET_REVISION_AMOUNT_NOT_POSITIVE') {}
export class BudgetRevisionCurrencyDiffers extends rejection('BUDGET_REVISION_CURRENCY_DIFFERS') {}
export class BudgetRevisionPlaceUnclear extends rejection('BUDGET_REVISION_PLACE_UNCLEAR') {}
export class BudgetRevisionDoesNotAddUp extends rejection('BUDGET_REVISION_DOES_NOT_ADD_UP') {}
export class BudgetRevisionKindDiffers extends rejection('BUDGET_REVISION_KIND_DIFFERS') {}
export class BudgetRevisionPercentageWithoutBase extends rejection('BUDGET_REVISION_PERCENTAGE_WITHOUT_BASE') {}
export class BudgetRevisionCutIncomplete extends rejection('BUDGET_REVISION_CUT_INCOMPLETE') {}
export class BudgetRevisionDiffersFromBase extends rejection('BUDGET_REVISION_DIFFERS_FROM_BASE') {}
export class BudgetRevisionActivityMissing extends rejection('BUDGET_REVISION_ACTIVITY_MISSING') {}
export class BudgetRevisionExceedsUncommitted extends rejection('BUDGET_REVISION_EXCEEDS_UNCOMMITTED') {}
export class BudgetRevisionExceedsAllocation extends rejection('BUDGET_REVISION_EXCEEDS_ALLOCATION') {}
export class BudgetRevisionDiffersFromSimulation extends rejection('BUDGET_REVISION_DIFFERS_FROM_SIMULATION') {}
export class BudgetRevisionNotDraft extends rejection('BUDGET_REVISION_NOT_DRAFT') {}
export class BudgetRevisionNotPending extends rejection('BUDGET_REVISION_NOT_PENDING') {}
export class BudgetRevisionEndorsementNotNeeded extends rejection('BUDGET_REVISION_ENDORSEMENT_NOT_NEEDED') {}
export class BudgetRevisionNotEndorsed extends rejection('BUDGET_REVISION_NOT_ENDORSED') {}
export class BudgetRevisionOtherBodyDecides extends rejection('BUDGET_REVISION_OTHER_BODY_DECIDES') {}
export class BudgetRevisionProposerMayNotDecide extends rejection('BUDGET_REVISION_PROPOSER_MAY_NOT_DECIDE') {}
export class BudgetRevisionRecommendationsAlreadyLinked extends rejection(
  'BUDGET_REVISION_RECOMMENDATIONS_ALREADY_LINKED',
) {}

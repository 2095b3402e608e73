import {
  CalendarDate,
  Code,
  Codes,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { revisionKinds } from '../../budget-revision/budget-revision.js';
import { MoveDto, PlaceDto, RevisionBaseDto } from '../../budget-revision/revision.response.js';

/** An amount without and with the revision. */
class BeforeAndAfterResponse {
  @Nested(() => MoneyDto)
  before: MoneyDto;

  @Nested(() => MoneyDto)
  after: MoneyDto;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class AgencyEffectResponse extends BeforeAndAfterResponse {
  @Code({ example: 'ILO' })
  agency: string;

  @Percent({ nullable: true, description: 'Of what all agencies hold' })
  shareBefore: string | null;

  @Percent({ nullable: true })
  shareAfter: string | null;
}

class EarmarkEffectResponse extends BeforeAndAfterResponse {
  @Code({ example: 'policy-advice' })
  earmark: string;
}

class LineEffectResponse extends BeforeAndAfterResponse {
  @Nested(() => PlaceDto)
  place: PlaceDto;
}

class RouteResponse {
  @OneOf(['PMC', 'NSC'])
  decidedBy: string;

  @YesNo()
  needsEndorsement: boolean;

  @Text({ description: 'Why that body decides' })
  because: string;
}

class GateBesideResponse {
  @WholeNumber()
  tranche: number;

  @OneOf(['passed', 'failed', 'not-needed', 'not-evaluable'])
  outcome: string;

  @Percent({ nullable: true })
  ratio: string | null;

  @Nested(() => MoneyDto, { nullable: true })
  committed: MoneyDto | null;

  @YesNo({ description: 'Whether the revision would change the gate' })
  isChanged: boolean;
}

class OpenKeyActionResponse {
  @Code({ description: 'Number of the recommendation' })
  recommendation: string;

  @Code({ example: '1.1' })
  code: string;

  @Text()
  text: string;

  @Code()
  lead: string;

  @CalendarDate({ nullable: true })
  end: string | null;

  @OneOf(['not-stated', 'planned', 'ongoing'])
  status: string;
}

class RevisionContentResponse {
  @OneOf(revisionKinds)
  kind: string;

  @Nested(() => RevisionBaseDto, { optional: true })
  base?: RevisionBaseDto;

  @Percent({ optional: true })
  percent?: string;

  @NestedList(() => MoveDto)
  moves: MoveDto[];

  @Text()
  purpose: string;

  @Codes()
  recommendations: string[];

  @Code({ optional: true })
  activity?: string;

  @Codes({ optional: true })
  needs?: string[];
}

/** What a revision would do, or did. */
export class RevisionEffectResponse {
  @Text({ nullable: true, description: 'Null for a simulation' })
  revision: string | null;

  @Text({ description: '`simulated`, or the status of the revision' })
  status: string;

  @Nested(() => RevisionContentResponse)
  content: RevisionContentResponse;

  @Nested(() => RouteResponse)
  route: RouteResponse;

  @Text({ description: 'Send it with the proposal to make sure that it is what was simulated' })
  digest: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Nested(() => BeforeAndAfterResponse)
  total: BeforeAndAfterResponse;

  @NestedList(() => AgencyEffectResponse)
  agencies: AgencyEffectResponse[];

  @NestedList(() => EarmarkEffectResponse)
  earmarks: EarmarkEffectResponse[];

  @NestedList(() => LineEffectResponse)
  lines: LineEffectResponse[];

  @NestedList(() => GateBesideResponse)
  gates: GateBesideResponse[];

  @NestedList(() => OpenKeyActionResponse)
  keyActions: OpenKeyActionResponse[];
}

class AgencyChangeResponse {
  @Code()
  agency: string;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class EarmarkChangeResponse {
  @Code()
  earmark: string;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class RevisionOfRecommendationResponse {
  @Text()
  revision: string;

  @OneOf(revisionKinds)
  kind: string;

  @Text()
  status: string;

  @Text()
  purpose: string;

  @Text({ description: 'decimal' })
  amount: string;

  @Code()
  currency: string;

  @Codes()
  recommendations: string[];

  @Text({ nullable: true })
  decision: string | null;

  @CalendarDate({ nullable: true })
  decidedOn: string | null;
}

/** What a recommendation changed, in money. */
export class RecommendationEffectResponse {
  @Code({ example: '5' })
  recommendation: string;

  @Text({ nullable: true })
  title: string | null;

  @Nested(() => MoneyDto, { description: 'Moved by applied revisions that answer it' })
  moved: MoneyDto;

  @Nested(() => MoneyDto)
  newMoney: MoneyDto;

  @Nested(() => MoneyDto, { description: 'Proposed and not decided yet' })
  pending: MoneyDto;

  @NestedList(() => AgencyChangeResponse)
  agencies: AgencyChangeResponse[];

  @NestedList(() => EarmarkChangeResponse)
  earmarks: EarmarkChangeResponse[];

  @NestedList(() => RevisionOfRecommendationResponse)
  revisions: RevisionOfRecommendationResponse[];
}

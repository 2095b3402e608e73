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
import { revisionKinds } from '../domain/budget-revision/budget-revision.events.js';
import { MoveDto, PlaceDto, RevisionBaseDto } from './revisions.dto.js';

/** An amount without and with the revision. */
class BeforeAndAfterAnswer {
  @Nested(() => MoneyDto)
  before: MoneyDto;

  @Nested(() => MoneyDto)
  after: MoneyDto;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class AgencyEffectAnswer extends BeforeAndAfterAnswer {
  @Code({ example: 'ILO' })
  agency: string;

  @Percent({ nullable: true, description: 'Of what all agencies hold' })
  shareBefore: string | null;

  @Percent({ nullable: true })
  shareAfter: string | null;
}

class EarmarkEffectAnswer extends BeforeAndAfterAnswer {
  @Code({ example: 'policy-advice' })
  earmark: string;
}

class LineEffectAnswer extends BeforeAndAfterAnswer {
  @Nested(() => PlaceDto)
  place: PlaceDto;
}

class RouteAnswer {
  @OneOf(['PMC', 'NSC'])
  decidedBy: string;

  @YesNo()
  needsEndorsement: boolean;

  @Text({ description: 'Why that body decides' })
  because: string;
}

class GateBesideAnswer {
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

class OpenKeyActionAnswer {
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

class RevisionContentAnswer {
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
export class RevisionEffectAnswer {
  @Text({ nullable: true, description: 'Null for a simulation' })
  revision: string | null;

  @Text({ description: '`simulated`, or the status of the revision' })
  status: string;

  @Nested(() => RevisionContentAnswer)
  content: RevisionContentAnswer;

  @Nested(() => RouteAnswer)
  route: RouteAnswer;

  @Text({ description: 'Send it with the proposal to make sure that it is what was simulated' })
  digest: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Nested(() => BeforeAndAfterAnswer)
  total: BeforeAndAfterAnswer;

  @NestedList(() => AgencyEffectAnswer)
  agencies: AgencyEffectAnswer[];

  @NestedList(() => EarmarkEffectAnswer)
  earmarks: EarmarkEffectAnswer[];

  @NestedList(() => LineEffectAnswer)
  lines: LineEffectAnswer[];

  @NestedList(() => GateBesideAnswer)
  gates: GateBesideAnswer[];

  @NestedList(() => OpenKeyActionAnswer)
  keyActions: OpenKeyActionAnswer[];
}

class AgencyChangeAnswer {
  @Code()
  agency: string;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class EarmarkChangeAnswer {
  @Code()
  earmark: string;

  @Nested(() => MoneyDto)
  change: MoneyDto;
}

class RevisionOfRecommendationAnswer {
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
export class RecommendationEffectAnswer {
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

  @NestedList(() => AgencyChangeAnswer)
  agencies: AgencyChangeAnswer[];

  @NestedList(() => EarmarkChangeAnswer)
  earmarks: EarmarkChangeAnswer[];

  @NestedList(() => RevisionOfRecommendationAnswer)
  revisions: RevisionOfRecommendationAnswer[];
}

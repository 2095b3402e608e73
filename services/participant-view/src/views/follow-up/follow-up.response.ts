import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { Code, Nested, OneOf, Text, YesNo } from '@concert/service-kit';
import { OmitType } from '@nestjs/swagger';
import { type Relation, relations } from '../../participant/participant.js';
import { KeyActionRow } from './follow-up.view.js';

class RecommendationResponse {
  @Text()
  readonly id: string;

  @Code()
  readonly code: string;

  @Text()
  readonly title: string;
}

export class OwnKeyActionResponse extends OmitType(KeyActionRow, ['parties', 'recommendation', 'sequence']) {
  @Nested(() => RecommendationResponse, { nullable: true })
  readonly recommendation: RecommendationResponse | null;

  @OneOf(relations, { nullable: true, description: "The participant's part in it; null when it has none" })
  readonly relation: Relation | null;

  @Code({ nullable: true, description: 'Body through which the participant has its part; null: it is named itself' })
  readonly through: string | null;

  @Text({ description: 'As last stated up to the day asked for', example: 'ongoing' })
  readonly status: KeyActionStatus;

  @YesNo({ description: 'Its end lies before that day, and it is neither completed nor dropped' })
  readonly overdue: boolean;
}

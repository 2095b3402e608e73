import { Code, OneOf, Text } from '@concert/service-kit';
import { fundingSourceKinds } from './planning-document.js';

export class OutputAnalysisDto {
  @Code({ example: '2.3' })
  output: string;

  @Text({ max: 5000 })
  implications: string;
}

export class FundingSourceDto {
  @OneOf(fundingSourceKinds)
  source: (typeof fundingSourceKinds)[number];

  @Text({ max: 120 })
  name: string;

  @Text({ optional: true, max: 500, description: 'How far the talks are' })
  standing?: string;
}

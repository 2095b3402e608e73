import { ApiProperty } from '@nestjs/swagger';

const WORDS = { type: String } as const;

/** What a recommendation said before its last correction, and why it was corrected. */
export class CorrectedRecommendationResponse {
  @ApiProperty(WORDS)
  title: string;

  @ApiProperty(WORDS)
  text: string;

  @ApiProperty({ type: [String] })
  addressees: string[];

  @ApiProperty({ ...WORDS, nullable: true })
  addresseesAsPrinted: string | null;

  @ApiProperty(WORDS)
  reason: string;
}

/** What a key action said before its last correction, and why it was corrected. */
export class CorrectedKeyActionResponse {
  @ApiProperty(WORDS)
  text: string;

  @ApiProperty(WORDS)
  lead: string;

  @ApiProperty({ type: [String] })
  collaborators: string[];

  @ApiProperty({ ...WORDS, nullable: true })
  facilitator: string | null;

  @ApiProperty({ ...WORDS, nullable: true })
  responsibleAsPrinted: string | null;

  @ApiProperty(WORDS)
  reason: string;
}

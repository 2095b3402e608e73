import type { PublishedMessage } from '@concert/messaging';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EvidenceDto } from '../http/recorded-request.js';

/** Who recorded an event. The person is not named: the record is shared between organizations. */
export class RecordedBy {
  @ApiProperty({ example: 'PMO' })
  organization: string;

  @ApiProperty({ example: 'pmo' })
  role: string;

  @ApiPropertyOptional({ description: 'The organization it was done for, when for another one' })
  onBehalfOf?: string;
}

/** An event as the answer to "where does this come from?": what, by whom, when, and read from which document and place. */
export class RecordedFact {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'budgets.TransferReceived.v1' })
  type: string;

  @ApiProperty({ example: 'budgets@1234', description: 'Service whose log holds it, and the place there' })
  position: string;

  @ApiProperty({ format: 'date', description: 'When it was true' })
  effectiveDate: string;

  @ApiProperty({ format: 'date-time', description: 'When it became known' })
  recordedAt: string;

  @ApiProperty({ type: RecordedBy })
  recordedBy: RecordedBy;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: EvidenceDto, nullable: true, description: 'The document and the place it was read from' })
  evidence: EvidenceDto | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  data: object;
}

export const factOf = (message: PublishedMessage): RecordedFact => {
  const { id, type, source, position, effectiveDate, recordedAt, actor, reason, evidence, data } = message;
  const { organization, role, onBehalfOf } = actor;
  return {
    id,
    type,
    position: `${source}@${position}`,
    effectiveDate,
    recordedAt,
    recordedBy: { organization, role, ...(onBehalfOf !== undefined && { onBehalfOf }) },
    reason: reason ?? null,
    evidence: evidence ?? null,
    data,
  };
};

import { CalendarDate, Nested, Text } from './fields.js';

/** The document a fact was read from. */
export class EvidenceDto {
  @Text({ description: 'Kind of document: factsheet, management response, bank statement …', example: 'factsheet' })
  kind: string;

  @Text({ example: 'MDGF-1880 factsheet' })
  document: string;

  @Text({ optional: true, description: 'Digest of the file, so that it can be recognised' })
  hash?: string;

  @Text({
    optional: true,
    description: 'Place in the document: page, table, cell',
    example: 'Financial execution, 2009-2',
  })
  place?: string;
}

/** What every command may say beside its own facts. */
export class RecordedRequest {
  @CalendarDate({
    optional: true,
    description:
      'The day on which it became true; left out: its own day; for participants, sites, bodies, results and planned activities the start of the programme; else today',
  })
  effectiveDate?: string;

  @Text({ optional: true, max: 2000 })
  reason?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

/** A request that must say why: the reason is a fact of its command. */
export class ReasonedRequest {
  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true, description: 'The day on which it became true; today when left out' })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

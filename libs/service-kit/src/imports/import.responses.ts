import { columnKinds, modes } from '@concert/imports';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class CellRemarkResponse {
  @ApiProperty({ example: 'B7', description: 'Address of the cell in the sheet' })
  cell: string;

  @ApiProperty({ type: 'integer', example: 7 })
  row: number;

  @ApiProperty({ type: String, nullable: true, description: 'Heading of its column; null: the whole row' })
  column: string | null;

  @ApiProperty({ example: 'AMOUNT_NOT_IN_NOTATION', description: 'Stable, for a program' })
  code: string;

  @ApiProperty({ description: 'For a person' })
  message: string;

  @ApiPropertyOptional({ example: '2632.00 under de', description: 'What it would be otherwise' })
  suggestion?: string;
}

export class ImportOrderResponse {
  @ApiProperty({ example: 'AllocateBudget' })
  command: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Of the address' })
  params: Record<string, string>;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As an ordinary request would send it' })
  body: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Of what is new, once it is stored' })
  id?: string;
}

export const rowOutcomes = ['right', 'stored', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export class ImportRowResponse {
  @ApiProperty({ type: 'integer', description: 'As the spreadsheet program counts' })
  number: number;

  @ApiProperty({ type: String, nullable: true, description: 'Row identifier' })
  row: string | null;

  @ApiProperty({ enum: modes, nullable: true })
  mode: string | null;

  @ApiProperty({ enum: rowOutcomes, description: 'right: would be stored, or was left out of what was stored' })
  outcome: RowOutcome;

  @ApiProperty({ type: [ImportOrderResponse], description: 'What it does' })
  orders: ImportOrderResponse[];

  @ApiProperty({ type: [CellRemarkResponse] })
  errors: CellRemarkResponse[];

  @ApiProperty({ type: [CellRemarkResponse] })
  notes: CellRemarkResponse[];
}

export class ImportDocumentResponse {
  @ApiProperty({ example: 'yem-budget.xlsx' })
  name: string;

  @ApiProperty({ description: 'SHA-256 of the file, hexadecimal' })
  hash: string;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the sheet; null in a CSV file' })
  sheet: string | null;
}

export class ImportCountsResponse {
  @ApiProperty({ type: 'integer' })
  rows: number;

  @ApiProperty({ type: 'integer' })
  right: number;

  @ApiProperty({ type: 'integer' })
  stored: number;

  @ApiProperty({ type: 'integer' })
  unchanged: number;

  @ApiProperty({ type: 'integer' })
  refused: number;
}

export class ImportResponse {
  @ApiProperty({ example: 'transfers' })
  template: string;

  @ApiProperty()
  dryRun: boolean;

  @ApiProperty({ type: ImportDocumentResponse })
  document: ImportDocumentResponse;

  @ApiProperty({ type: ImportCountsResponse })
  counts: ImportCountsResponse;

  @ApiProperty({
    type: [CellRemarkResponse],
    description: 'Of the headings and of all rows, as they stand in the sheet',
  })
  errors: CellRemarkResponse[];

  @ApiProperty({ type: [CellRemarkResponse], description: 'About the headings and rows passed over' })
  notes: CellRemarkResponse[];

  @ApiProperty({ type: [ImportRowResponse] })
  rows: ImportRowResponse[];
}

export class TemplateColumnResponse {
  @ApiProperty({ example: 'amount' })
  key: string;

  @ApiProperty({ example: 'Amount' })
  header: string;

  @ApiProperty({ enum: columnKinds })
  kind: string;

  @ApiProperty({ description: 'Needed in a row that adds' })
  required: boolean;

  @ApiProperty()
  help: string;

  @ApiProperty()
  example: string;

  @ApiPropertyOptional({ type: [String] })
  choices?: string[];
}

export class ImportTemplateResponse {
  @ApiProperty({ example: 'transfers' })
  template: string;

  @ApiProperty({ example: 'Transfers' })
  title: string;

  @ApiProperty({ type: [TemplateColumnResponse] })
  columns: TemplateColumnResponse[];
}

export class ImportTemplatesResponse {
  @ApiProperty({ type: [ImportTemplateResponse] })
  items: ImportTemplateResponse[];
}

import type { PrintRunPart, ProductStatus, ProductType } from '@concert/contracts/activities';
import { Nested } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class PrintRunPartResponse implements PrintRunPart {
  @ApiProperty({ type: String })
  readonly name: string;

  @ApiProperty({ type: 'integer' })
  readonly copies: number;
}

/** Copies that were printed, as they are told. */
export class PrintRun {
  /** UUID. */
  @ApiProperty({ type: String })
  readonly printRun: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly on: string;

  @ApiProperty({ type: [PrintRunPartResponse] })
  readonly parts: readonly PrintRunPart[];

  @ApiProperty({ type: 'integer' })
  readonly total: number;

  @ApiProperty({ type: 'integer', description: 'What the parts add up to' })
  readonly sumOfParts: number;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;

  @ApiProperty({ type: [String], description: 'Why it was told anew, in order' })
  readonly corrections: readonly string[];
}

export class Distribution {
  /** UUID. */
  @ApiProperty({ type: String })
  readonly distribution: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly on: string;

  @ApiProperty({ type: String })
  readonly site: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: nobody counted' })
  readonly copies: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly to: string | null;
}

export class Sharing {
  @ApiProperty({ type: String, example: 'CDPF' })
  readonly withProgramme: string;

  @ApiProperty({ enum: ['draft', 'final'], description: 'As it was handed over' })
  readonly status: ProductStatus;

  @ApiProperty({ type: String, format: 'date' })
  readonly on: string;

  @ApiProperty({ type: String, nullable: true })
  readonly note: string | null;
}

/** What a product said before its last correction, and why it was corrected. */
export class CorrectedProduct {
  @ApiProperty({ type: String })
  readonly title: string;

  @ApiProperty({ type: String, example: 'training-package' })
  readonly kind: ProductType;

  @ApiProperty({ type: [String] })
  readonly languages: readonly string[];

  @ApiProperty({ type: [String] })
  readonly outputs: readonly string[];

  @ApiProperty({ type: String })
  readonly lead: string;

  @ApiProperty({ type: String, nullable: true })
  readonly description: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  @ApiProperty({ type: String })
  readonly reason: string;
}

/** Something the programme made. */
@Entity('products')
@Index('products_of_programme', ['programme'])
export class ProductRow {
  /** UUID. */
  @PrimaryColumn('text')
  product: string;

  @Column('text')
  programme: string;

  @Column('text')
  title: string;

  @ApiProperty({ type: String, example: 'training-package' })
  @Column('text')
  kind: ProductType;

  @ApiProperty({ enum: ['draft', 'final'] })
  @Column('text')
  status: ProductStatus;

  @Column('text')
  lead: string;

  /** ISO 639 codes. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  languages: readonly string[];

  /** Codes of the outputs it was made for. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  outputs: readonly string[];

  /** Codes of the outputs that use it too. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  reusedFor: readonly string[];

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @ApiProperty({ type: [PrintRun] })
  @Column('jsonb')
  printRuns: readonly PrintRun[];

  /** Of all print runs, by the totals told. */
  @Column('integer')
  copiesPrinted: number;

  @ApiProperty({ type: [Distribution] })
  @Column('jsonb')
  distributions: readonly Distribution[];

  @ApiProperty({ type: [Sharing] })
  @Column('jsonb')
  sharedWith: readonly Sharing[];

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;

  @Nested(() => CorrectedProduct, { nullable: true, description: 'What it said before the last correction' })
  @Column('jsonb', { nullable: true })
  corrected: CorrectedProduct | null;
}

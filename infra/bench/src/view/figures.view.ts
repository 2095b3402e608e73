import type { PublishedEvents } from '@concert/messaging';
import { change, defineProjection, on } from '@concert/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A view as a service would have it: what each agency reported last for a period, and how often it did. */
@Entity('reported_figures')
export class ReportedFigures {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  agency: string;

  @PrimaryColumn('text')
  period: string;

  @Column('numeric', { precision: 20, scale: 2 })
  transferred: string;

  @Column('numeric', { precision: 20, scale: 2 })
  disbursed: string;

  @Column('integer')
  submissions: number;

  @Column('date')
  asOf: string;
}

export interface Figures {
  readonly agency: string;
  readonly period: string;
  readonly transferred: string;
  readonly disbursed: string;
  readonly note: string;
}

const FiguresSubmitted = { type: 'bench.FiguresSubmitted.v1', publish: (data: Figures) => data };

export const published: PublishedEvents = {
  FiguresSubmitted: ({ data }) => ({ type: FiguresSubmitted.type, data }),
};

export const reportedFigures = defineProjection(
  'reported-figures',
  [ReportedFigures],
  on(FiguresSubmitted, ({ programme, effectiveDate, data: { agency, period, transferred, disbursed } }) => [
    change(ReportedFigures, { programme, agency, period }, (row) => ({
      programme,
      agency,
      period,
      transferred,
      disbursed,
      submissions: (row?.submissions ?? 0) + 1,
      asOf: effectiveDate,
    })),
  ]),
);

/** Figures of one of 4,000 agency and period pairs. */
export const figures = (nr: number): Figures => ({
  agency: `Agency ${nr % 40}`,
  period: `${2000 + (nr % 100)}-1`,
  transferred: `${nr}.00`,
  disbursed: `${nr - 1}.50`,
  note: `Figures ${nr}, as "reported" – 报告`,
});

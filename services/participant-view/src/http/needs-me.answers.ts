import { CalendarDate, HalfYear, NestedList, Text, WholeNumber } from '@concert/service-kit';
import { FindingRow } from '../views/findings/findings.entities.js';
import { RevisionRow } from '../views/money/money.entities.js';
import { ActivityAnswer, OwnKeyActionAnswer } from './programme-view.answers.js';

class ReturnedReportAnswer {
  @Text({ description: 'Id' })
  readonly report: string;

  @HalfYear()
  readonly period: string;

  @WholeNumber({ min: 1 })
  readonly version: number;

  @Text({ nullable: true, description: 'Why it was returned' })
  readonly reason: string | null;
}

/** Whatever waits for the participant. */
export class NeedsMeAnswer {
  @CalendarDate({ description: 'The day for which overdue was derived' })
  readonly asOf: string;

  @NestedList(() => OwnKeyActionAnswer, { description: 'Past their end; the first to end first' })
  readonly overdue: readonly OwnKeyActionAnswer[];

  @NestedList(() => OwnKeyActionAnswer, { description: 'Not finished, and not overdue' })
  readonly open: readonly OwnKeyActionAnswer[];

  @NestedList(() => ReturnedReportAnswer)
  readonly returnedReports: readonly ReturnedReportAnswer[];

  @NestedList(() => FindingRow, {
    description: 'Open, and assigned to the participant, or about it and assigned to nobody',
  })
  readonly findings: readonly FindingRow[];

  @NestedList(() => RevisionRow, { description: 'Budget revisions that it drafted and has not proposed' })
  readonly drafts: readonly RevisionRow[];
}

/** What others have planned where the participant has activities, soonest first. */
export class OthersNearUsAnswer {
  @CalendarDate()
  readonly from: string;

  @CalendarDate()
  readonly to: string;

  @NestedList(() => ActivityAnswer)
  readonly items: readonly ActivityAnswer[];
}

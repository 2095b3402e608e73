import { CalendarDate, Code, Text } from '@concert/service-kit';

/** A note as those see it with whom it was shared. */
export class SharedNoteResponse {
  @Text({ description: 'Id' })
  readonly note: string;

  @Code()
  readonly programme: string;

  @Text({ example: 'activity' })
  readonly aboutKind: string;

  @Text()
  readonly aboutId: string;

  @Text({ max: 10_000 })
  readonly text: string;

  @CalendarDate({ description: 'The day it speaks of' })
  readonly effectiveDate: string;

  @Text()
  readonly recordedAt: string;

  @Code()
  readonly sharedBy: string;

  @Text()
  readonly sharedAt: string;
}

import { CalendarDate } from '@concert/service-kit';

export class WindowDto {
  @CalendarDate({ example: '2010-10-01' })
  start: string;

  @CalendarDate({ example: '2010-12-31' })
  end: string;
}

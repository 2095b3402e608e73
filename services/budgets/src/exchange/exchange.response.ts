import { CalendarDate, Text } from '@concert/service-kit';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const Rate = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: String,
      example: '6.8275',
      description: "Units of the amount's currency for one unit of the programme's",
    }),
    Matches(/^(0|[1-9]\d{0,9})(\.\d{1,10})?$/, { message: 'must be a decimal without grouping, such as "6.8275"' }),
  );

/** How an amount in another currency becomes one in the programme's. */
export class ExchangeDto {
  @Rate()
  rate: string;

  @CalendarDate({ description: 'The day from which the rate was in force' })
  rateDate: string;

  @Text({ example: 'UN operational rate of exchange' })
  source: string;
}

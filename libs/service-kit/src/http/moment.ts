import { isCalendarDate } from '@concert/reference-data';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { PageQuery } from './page.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

const isDayOrInstant = (value: unknown): boolean =>
  isCalendarDate(value) || (typeof value === 'string' && isCalendarDate(INSTANT.exec(value)?.[1]));

const AsOf = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      format: 'date',
      description: 'What was true on that day, as far as it is known',
      example: '2010-12-31',
    }),
    IsOptional(),
    ValidateBy({
      name: 'isCalendarDate',
      validator: { validate: isCalendarDate, defaultMessage: () => 'must be a day that exists, written YYYY-MM-DD' },
    }),
  );

const KnownAt = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      description: 'What had been recorded by the end of that day, or by that instant (UTC)',
      example: '2011-03-01',
    }),
    IsOptional(),
    ValidateBy({
      name: 'isDayOrInstant',
      validator: {
        validate: isDayOrInstant,
        defaultMessage: () => 'must be a day such as 2011-03-01 or an instant such as 2011-03-01T09:00:00Z',
      },
    }),
  );

/** A question about the past, in either sense or both: what was known on one day to have been true on another. */
export class MomentQuery {
  @AsOf()
  asOf?: string;

  @KnownAt()
  knownAt?: string;
}

/** A list as it stands or, given a moment, as it stood. */
export class MomentPageQuery extends PageQuery {
  @AsOf()
  asOf?: string;

  @KnownAt()
  knownAt?: string;
}

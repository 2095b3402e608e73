import { EARLIEST_DAY, hasVisibleText, isCalendarDate, isPlausibleDay, LATEST_DAY } from '@concert/reference-data';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** What a field means, whether it may be left out, and what may be sent. The same decorator checks and documents it. */
export interface FieldOptions {
  readonly description?: string;
  readonly optional?: boolean;
  /** Null is allowed: not known, which is not the same as zero. */
  readonly nullable?: boolean;
  readonly example?: unknown;
}

type Schema = Record<string, unknown>;

const field = (
  { description, optional = false, nullable = false, example }: FieldOptions,
  schema: Schema,
  ...rules: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description, required: !optional, nullable, example, ...schema } as never),
    // Not IsOptional, which lets null in: a contract's optional field may be left out, never null.
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...rules,
  );

/** Whether a request class asks for a field, by what its decorators document. */
export const isRequired = (request: new () => object, name: string): boolean => {
  const documented = Reflect.getMetadata('swagger/apiModelProperties', request.prototype as object, name) as
    { required?: boolean } | undefined;
  return documented !== undefined && documented.required !== false;
};

const rule = (name: string, message: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ((target: object, propertyName: string) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName,
      options: { message },
      validator: { validate },
    })) as PropertyDecorator;

/** A code such as `ILO` or `MDGF-1880`. */
export const Code = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, pattern: CODE.source },
    Matches(CODE, { message: 'must be a code: letters, digits, dots and hyphens, at most 40' }),
  );
const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

export const Codes = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, isArray: true },
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(100),
    Matches(CODE, { each: true, message: 'each must be a code: letters, digits, dots and hyphens, at most 40' }),
  );

const MUST_BE_VISIBLE = 'must hold text that can be seen, in the order in which it is written';
/** What is no text is told by another rule. */
const isVisible = (value: unknown): boolean => typeof value !== 'string' || hasVisibleText(value);

/** Words of a person. */
export const Text = (options: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: String, maxLength: options.max ?? 500 },
    IsString(),
    Length(1, options.max ?? 500),
    rule('hasVisibleText', MUST_BE_VISIBLE, isVisible),
  );

export const Texts = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, isArray: true },
    IsArray(),
    ArrayMaxSize(100),
    IsString({ each: true }),
    MaxLength(500, { each: true }),
    rule('hasVisibleText', `each ${MUST_BE_VISIBLE}`, (value) => !Array.isArray(value) || value.every(isVisible)),
  );

/** A day that exists, as `YYYY-MM-DD`, in the years that a record may speak of. */
export const CalendarDate = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'date' },
    rule('isCalendarDate', 'must be a day that exists, written YYYY-MM-DD', isCalendarDate),
    rule(
      'isPlausibleDay',
      `must lie between ${EARLIEST_DAY} and ${LATEST_DAY}`,
      (value) => !isCalendarDate(value) || isPlausibleDay(value),
    ),
  );

/** A decimal amount without grouping, such as `1696823.00`; no currency of ISO 4217 has more than three decimals, and `moneyOf` holds it against its own. */
export const Amount = (options: FieldOptions & { negative?: boolean } = {}): PropertyDecorator =>
  field(
    options,
    { type: String, pattern: AMOUNT.source },
    Matches(AMOUNT, { message: 'must be a decimal amount without grouping, such as "780000.00"' }),
  );
const AMOUNT = /^(0|[1-9]\d{0,14})(\.\d{1,3})?$/;

/** A share in percent, such as `70` or `96.25`. */
export const Percent = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, pattern: PERCENT.source },
    Matches(PERCENT, { message: 'must be a percentage without sign, such as "70" or "12.5"' }),
  );
const PERCENT = /^\d{1,3}(\.\d{1,4})?$/;

export const Currency = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String }, Matches(/^[A-Z]{3}$/, { message: 'must be an ISO 4217 currency such as USD' }));

/** Half a year as `YYYY-1` or `YYYY-2`. */
export const HalfYear = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String }, Matches(/^(19|20)\d{2}-[12]$/, { message: 'must be a half year such as 2009-2' }));

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { enum: values }, IsIn([...values], { message: `must be one of ${values.join(', ')}` }));

export const WholeNumber = (options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: options.min ?? 0, maximum: options.max ?? 2_147_483_647 },
    IsInt(),
    Min(options.min ?? 0),
    Max(options.max ?? 2_147_483_647),
  );

export const YesNo = (options: FieldOptions = {}): PropertyDecorator => field(options, { type: Boolean }, IsBoolean());

/** The API description takes a function for a type that is looked up later only when the function is called `type`. */
const lookedUp = (later: () => new () => object): (() => new () => object) => {
  const type = (): new () => object => later();
  return type;
};

/** An object with fields of its own. */
export const Nested = (type: () => new () => object, options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: lookedUp(type) }, IsObject(), ValidateNested(), Type(type));

export const NestedList = (
  type: () => new () => object,
  options: FieldOptions & { max?: number } = {},
): PropertyDecorator =>
  field(
    options,
    { type: lookedUp(type), isArray: true },
    IsArray(),
    ArrayMaxSize(options.max ?? 500),
    ValidateNested({ each: true }),
    Type(type),
  );

/** Spaces before and after the words do not count. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

import { DECIMAL, isMoney, type Money } from '@concert/money';
import { isCalendarDate, PERIOD, type Period } from '@concert/reference-data';
import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/**
 * The kinds of fields that contracts are made of. Each is a JSON Schema (TypeBox); its `title` is the name under which
 * the event catalogue and the faults of a message speak of it.
 */

/** The fields of a contract or a record, by name. */
export type Fields = TProperties;

/** The type of the values that a field holds. */
export type ValueOf<Field extends TSchema> = Static<Field>;

/** The type of the records that have these fields. */
export type RecordOf<Named extends Fields> = Readonly<Static<TObject<Named>>>;

export const text = Type.String({ title: 'text', pattern: '\\S' });
/** An acronym or number by which the field knows the thing: `ILO`, `2.3`. */
export const code = Type.String({ title: 'code', pattern: '\\S' });
/** A UUID. */
export const id = Type.String({ title: 'id', pattern: '^[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}$' });
export const date = Type.Refine(Type.String({ title: 'date', format: 'date' }), isCalendarDate);
export const period = Type.Unsafe<Period>(Type.String({ title: 'period', pattern: PERIOD.source }));
export const decimal = Type.String({ title: 'decimal', pattern: DECIMAL.source });
/** A percentage as decimal string, without the sign. */
export const percent = Type.String({ title: 'percent', pattern: DECIMAL.source });
export const integer = Type.Integer({
  title: 'integer',
  maximum: Number.MAX_SAFE_INTEGER,
  minimum: Number.MIN_SAFE_INTEGER,
});
export const count = Type.Integer({ title: 'count', maximum: Number.MAX_SAFE_INTEGER, minimum: 0 });
/** A place in a service's log: a bigint, so it travels as text. */
export const position = Type.String({ title: 'position', pattern: '^\\d+$' });
export const yesOrNo = Type.Boolean({ title: 'yes or no' });
export const amount = Type.Refine(
  Type.Unsafe<Money>({
    title: 'money',
    type: 'object',
    properties: { amount: decimal, currency: Type.String({ pattern: '^[A-Z]{3}$' }) },
    required: ['amount', 'currency'],
  }),
  isMoney,
);

export const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  Type.Unsafe<Values[number]>(Type.Enum([...values], { title: `one of ${values.join(', ')}` }));

/** May be left out, never null. */
export const optional = <Field extends TSchema>(field: Field) => Type.Optional(field);

/** Must be there; null says that it is not known. */
export const nullable = <Field extends TSchema>(field: Field) => Type.Union([field, Type.Null()]);

export const listOf = <Field extends TSchema>(field: Field) => Type.Immutable(Type.Array(field));

/** A record of these fields and no others. */
export const record = <Named extends Fields>(fields: Named) =>
  Type.Unsafe<RecordOf<Named>>(Type.Object(fields, { additionalProperties: false }));

/** Values by name, where the names are not known beforehand; `name` says what they are the names of. */
export const byName = <Field extends TSchema>(name: string, field: Field) =>
  Type.Unsafe<Readonly<Record<string, Static<Field>>>>(Type.Record(Type.String(), field, { title: `by ${name}` }));

export const window = record({ start: date, end: date });

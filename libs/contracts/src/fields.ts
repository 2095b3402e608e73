import { isDecimal, isMoney, type Money } from '@concert/money';
import { isCalendarDate, isPeriod, type Period, type Window } from '@concert/reference-data';

/** One field of a contract: how it is written, and what is wrong with a value that is not written so. */
export interface Field<Value> {
  /** For the event catalogue: `date`, `money`, `list of code`. */
  readonly kind: string;
  /** What a record, or each record of a list, is made of. */
  readonly parts?: Readonly<Record<string, Field<unknown>>>;
  readonly isOptional?: boolean;
  /** Faults by place (`figures.total.amount`); none for a value that fits. */
  readonly faults: (value: unknown, place: string) => string[];
  /** Never set: it carries the value's type. */
  readonly value?: Value;
}

/** Every field of the data, described; the compiler refuses a missing, a superfluous and a wrongly typed one. */
export type Shape<Data extends object> = {
  readonly [Name in keyof Data]-?: undefined extends Data[Name]
    ? Field<Data[Name]> & { readonly isOptional: true }
    : Field<Data[Name]>;
};

const field = <Value>(kind: string, holds: (value: unknown) => boolean): Field<Value> => ({
  kind,
  faults: (value, place) => (holds(value) ? [] : [`${place}: ${JSON.stringify(value)} is not written as ${kind}`]),
});

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const text = field<string>('text', isText);
/** An acronym or number by which the field knows the thing: `ILO`, `2.3`. */
export const code = field<string>('code', isText);
/** A UUID. */
export const id = field<string>(
  'id',
  (value) => typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
);
export const date = field<string>('date', isCalendarDate);
export const period = field<Period>('period', isPeriod);
export const decimal = field<string>('decimal', isDecimal);
/** A percentage as decimal string, without the sign. */
export const percent = field<string>('percent', isDecimal);
export const amount = field<Money>('money', isMoney);
export const integer = field<number>('integer', Number.isSafeInteger);
export const count = field<number>('count', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
/** A place in a service's log: a bigint, so it travels as text. */
export const position = field<string>('position', (value) => typeof value === 'string' && /^\d+$/.test(value));
export const yesOrNo = field<boolean>('yes or no', (value) => typeof value === 'boolean');

export const oneOf = <const Values extends readonly string[]>(...values: Values): Field<Values[number]> =>
  field(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

/** May be left out, never null. */
export const optional = <Value>(inner: Field<Value>): Field<Value | undefined> & { readonly isOptional: true } => ({
  ...inner,
  isOptional: true,
  faults: (value, place) => (value === undefined ? [] : inner.faults(value, place)),
});

/** Must be there; null says that it is not known. */
export const nullable = <Value>(inner: Field<Value>): Field<Value | null> => ({
  ...inner,
  kind: `${inner.kind}, or null`,
  faults: (value, place) => (value === null ? [] : inner.faults(value, place)),
});

export const listOf = <Value>(inner: Field<Value>): Field<readonly Value[]> => ({
  kind: `list of ${inner.kind}`,
  parts: inner.parts,
  faults: (value, place) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => inner.faults(item, `${place}[${index}]`))
      : [`${place}: ${JSON.stringify(value)} is not a list`],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults of data against a shape: what is missing, what is superfluous, what is written wrongly. */
export const faultsOf = (shape: Readonly<Record<string, Field<unknown>>>, data: unknown, place = ''): string[] => {
  if (!isRecord(data)) return [`${place || 'data'}: ${JSON.stringify(data)} is not a record`];
  const at = (name: string): string => (place ? `${place}.${name}` : name);
  const superfluous = Object.keys(data).filter((name) => !(name in shape));
  return [
    ...superfluous.map((name) => `${at(name)}: not a field of the contract`),
    ...Object.entries(shape).flatMap(([name, { faults, isOptional }]) =>
      name in data || isOptional ? faults(data[name], at(name)) : [`${at(name)}: missing`],
    ),
  ];
};

export const record = <Data extends object>(shape: Shape<Data>): Field<Data> => ({
  kind: 'record',
  parts: shape,
  faults: (value, place) => faultsOf(shape, value, place),
});

/** Values by name, where the names are not known beforehand. */
export const byName = <Value>(name: string, inner: Field<Value>): Field<Readonly<Record<string, Value>>> => ({
  kind: `${inner.kind} by ${name}`,
  faults: (value, place) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, item]) => inner.faults(item, `${place}.${key}`))
      : [`${place}: ${JSON.stringify(value)} is not a record`],
});

export const window = record<Window>({ start: date, end: date });

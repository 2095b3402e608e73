import type { Place } from '~/moment/place';
import type { Money } from '~/i18n/formats';
import type { CommonWord } from './words';

/** What can be chosen: what is sent, and how it is shown. */
export type Option<Word extends string = never, Value extends string = string> = { readonly value: Value } & (
  { readonly label: string } | { readonly word: Word; readonly values?: Readonly<Record<string, string | number>> }
);

/** Codes that the record knows, such as the participants of the programme. */
export interface CodeList {
  /** Undefined until it is there. */
  readonly useOptions: (place: Place) => readonly Option<string>[] | undefined;
}

/** How a field is filled in. */
export type Input<Word extends string> =
  | { readonly as: 'text'; readonly pattern?: Pattern<Word> }
  | { readonly as: 'area' | 'decimal' | 'yes or no' | 'hidden' }
  | { readonly as: 'date'; readonly min?: string; readonly max?: string }
  | { readonly as: 'whole'; readonly min: number }
  | { readonly as: 'money'; readonly currency: string }
  | { readonly as: 'choice' | 'radio' | 'several'; readonly options: readonly Option<Word>[] }
  | { readonly as: 'code' | 'codes'; readonly list: CodeList }
  | { readonly as: 'evidence'; readonly kind: string }
  | { readonly as: 'part'; readonly fields: Fields<Word>; readonly columns: 1 | 2 | 3 }
  | ({ readonly as: 'group'; readonly fields: Fields<Word> } & GroupLook<Word>);

interface GroupLook<Word extends string> {
  readonly add: Word;
  /** Left out, rows stay. */
  readonly remove?: Word;
  readonly columns?: 1 | 2 | 3;
  /** Rows are lines in one frame instead of a frame each. */
  readonly isCompact?: boolean;
}

interface Pattern<Word extends string> {
  readonly of: RegExp;
  /** Said when it does not match. */
  readonly orElse: Word;
}

declare const type: unique symbol;

/** A field as data; the value that it gives to the body is known to the compiler. */
export interface Field<Value, Word extends string> extends About<Word> {
  readonly label: Word | '';
  readonly input: Input<Word>;
  readonly start: unknown;
  /** What an empty field means: it must be filled in, it is not sent, or it is sent as null. */
  readonly empty: 'refused' | 'left out' | 'null';
  readonly isInList?: boolean;
  readonly onlyWhen?: { readonly field: string; readonly is: string };
  readonly [type]?: Value;
}

export type Fields<Word extends string> = Readonly<Record<string, Field<unknown, Word>>>;
export type ValueOf<F> = F extends Field<infer Value, string> ? Value : never;

interface About<Word extends string> {
  readonly hint?: Word;
  /** Said when it is left empty. */
  readonly needed?: Word;
  readonly placeholder?: string;
  /** Not to be remembered by the browser. */
  readonly autoComplete?: 'off';
  /** What the empty choice says, or an empty list. */
  readonly none?: Word;
  /** Where typing begins when the form is opened in a drawer. */
  readonly isFocused?: boolean;
  /** Over the whole width of a form of several columns. */
  readonly isWide?: boolean;
}

interface Started<Word extends string, Start> extends About<Word> {
  /** What it holds at first. */
  readonly start?: Start | undefined;
}

const field = <Word extends string>(
  label: Word | '',
  input: Input<Word>,
  { start, ...about }: Started<Word, unknown> = {},
): Field<never, Word> => ({ label, input, start: start ?? '', empty: 'refused', ...about });

export const text = <Word extends string>(
  label: Word,
  { pattern, ...about }: Started<Word, string> & { readonly pattern?: Pattern<Word> } = {},
): Field<string, Word> => field(label, { as: 'text', ...(pattern ? { pattern } : {}) }, about);

/** Text of several lines. */
export const area = <Word extends string>(label: Word, about: Started<Word, string> = {}): Field<string, Word> =>
  field(label, { as: 'area' }, { isWide: true, ...about });

/** Why something is decided. */
export const reason = <Word extends string>(
  label: Word | 'common:form.reason' = 'common:form.reason',
  about: Started<Word, string> = {},
): Field<string, Word | CommonWord> => area<Word | CommonWord>(label, { needed: 'common:form.needsReason', ...about });

/** A day, as YYYY-MM-DD. */
export const date = <Word extends string>(
  label: Word,
  { min, max, ...about }: Started<Word, string> & { readonly min?: string; readonly max?: string } = {},
): Field<string, Word> => field(label, { as: 'date', ...(min ? { min } : {}), ...(max ? { max } : {}) }, about);

/** A whole number. */
export const whole = <Word extends string>(
  label: Word,
  { min = 0, ...about }: Started<Word, number> & { readonly min?: number } = {},
): Field<number, Word> => field(label, { as: 'whole', min }, about);

/** A decimal number, sent as text. */
export const decimal = <Word extends string>(label: Word, about: Started<Word, string> = {}): Field<string, Word> =>
  field(label, { as: 'decimal' }, about);

export const money = <Word extends string>(
  label: Word,
  currency: string,
  about: Started<Word, string> = {},
): Field<Money, Word> => field(label, { as: 'money', currency }, about);

/** One of our own words; without a start, one has to be chosen. */
export const choice = <Word extends string, const Value extends string>(
  label: Word,
  values: readonly Value[],
  wordOf: (value: Value) => Word,
  about: Started<Word, Value> = {},
): Field<Value, Word> =>
  field(label, { as: 'choice', options: values.map((value) => ({ value, word: wordOf(value) })) }, about);

/** One of our own words, all of them in sight. */
export const radio = <Word extends string, const Value extends string>(
  label: Word,
  values: readonly Value[],
  wordOf: (value: Value) => Word,
  about: Started<Word, Value> = {},
): Field<Value, Word> =>
  field(label, { as: 'radio', options: values.map((value) => ({ value, word: wordOf(value) })) }, about);

/** One of what is known where the form is opened. */
export const oneOf = <Word extends string, const Value extends string>(
  label: Word,
  options: readonly Option<Word, Value>[],
  about: Started<Word, Value> = {},
): Field<Value, Word> => field(label, { as: 'choice', options }, about);

/** A code from a list of the record. */
export const code = <Word extends string>(
  label: Word,
  list: CodeList,
  about: Started<Word, string> = {},
): Field<string, Word> => field(label, { as: 'code', list }, about);

/** As many as apply. */
export const several = <Word extends string, const Value extends string>(
  label: Word,
  options: readonly Option<Word, Value>[],
  { start = [], ...about }: Started<Word, readonly Value[]> = {},
): Field<Value[], Word> => field(label, { as: 'several', options }, { start, ...about });

/** As many as apply of a list of the record; `none` is said where it is empty. */
export const codes = <Word extends string>(
  label: Word,
  list: CodeList,
  { start = [], ...about }: Started<Word, readonly string[]> = {},
): Field<string[], Word> => field(label, { as: 'codes', list }, { start, ...about });

export const yesOrNo = <Word extends string>(
  label: Word,
  { start = false, ...about }: Started<Word, boolean> = {},
): Field<boolean, Word> => field(label, { as: 'yes or no' }, { start, ...about });

/** Not asked, and sent as it is: as it is given here, or as the row of a group had it. */
export const hidden = <const Value extends string = string>(start?: Value): Field<Value, never> =>
  field<never>('', { as: 'hidden' }, { start });

export interface Evidence {
  readonly kind: string;
  readonly document: string;
  readonly place?: string;
}

/** The document that shows it, and where in it. */
export const evidence = <Word extends string>(
  label: Word,
  kind: string,
  about: About<Word> = {},
): Field<Evidence, Word> => field(label, { as: 'evidence', kind }, { start: { document: '', place: '' }, ...about });

/** Fields that belong together, under a name of their own. */
export const part = <Word extends string, Inner extends string, F extends Fields<string>>(
  label: Word,
  fields: F & Fields<Inner>,
  columns: 1 | 2 | 3 = 1,
): Field<ValuesOf<F>, Word | Inner> =>
  field<Word | Inner>(label, { as: 'part', fields, columns }, { start: {}, isWide: true });

/** The same fields as often as needed; words of a row can name its `number`. */
export const group = <Word extends string, Inner extends string, F extends Fields<string>>(
  label: Word | '',
  fields: F & Fields<Inner>,
  { start = [], hint, ...look }: GroupLook<Word> & { readonly start?: readonly object[]; readonly hint?: Word },
): Field<ValuesOf<F>[], Word | Inner> =>
  field<Word | Inner>(label, { as: 'group', fields, ...look }, { start, isWide: true, ...(hint ? { hint } : {}) });

/** Left empty, it is not sent. */
export const optional = <Value, Word extends string>(of: Field<Value, Word>): Field<Value | undefined, Word> => ({
  ...of,
  empty: 'left out',
});

/** Left empty, it is sent as null: not known. */
export const orNull = <Value, Word extends string>(of: Field<Value, Word>): Field<Value | null, Word> => ({
  ...of,
  empty: 'null',
});

/** Ticking none is an answer too: an empty list is sent. */
export const orNone = <Value, Word extends string>(of: Field<Value[], Word>): Field<Value[], Word> => ({
  ...of,
  empty: 'left out',
});

/** Sent as a list of this one. */
export const inList = <Value, Word extends string>(of: Field<Value, Word>): Field<Value[], Word> => ({
  ...(of as Field<never, Word>),
  isInList: true,
});

/** Asked, and sent, only when another field holds that. */
export const onlyWhen = <Value, Word extends string>(
  onlyWhen: { readonly field: string; readonly is: string },
  of: Field<Value, Word>,
): Field<Value | undefined, Word> => ({ ...of, onlyWhen });

/** Of a correction, what was not changed is not sent. */
type Nested<Name extends string, Value> = Name extends `newValues.${infer Corrected}`
  ? { newValues: { [K in Corrected]?: Exclude<Value, undefined> } }
  : Name extends `${infer Head}.${infer Rest}`
    ? { [K in Head]: Nested<Rest, Value> }
    : undefined extends Value
      ? { [K in Name]?: Exclude<Value, undefined> }
      : { [K in Name]: Value };
type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What the fields give together; a name such as `window.start` gives `{ window: { start } }`. */
export type ValuesOf<F> = [keyof F] extends [never]
  ? Record<never, never>
  : Together<{ [Name in keyof F & string]: Nested<Name, ValueOf<F[Name]>> }[keyof F & string]>;

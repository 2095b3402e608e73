import type { Command } from './command';
import type { Fields, ValuesOf } from './fields';

/** A form as data: a command, and what is asked for it. */
export interface Form<Params, Response = unknown> {
  readonly command: Command<Params, unknown, Response>;
  /** What it does, read aloud; also on the button when `send` says nothing else. */
  readonly label: string;
  readonly send: string;
  readonly lead?: string;
  readonly columns: 1 | 2 | 3;
  /** What must be filled in has an asterisk. */
  readonly isMarked: boolean;
  /** What its words name. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields: Fields<string>;
  /** Where the fields do not give the body as the command takes it. */
  readonly body?: (values: never) => unknown;
  /** Fields of the service that have another name here. */
  readonly names: Readonly<Record<string, string>>;
}

interface FormSpec<Params, Body, Response, F, Word> {
  readonly command: Command<Params, Body, Response>;
  readonly label: Word;
  readonly send?: Word;
  readonly lead?: Word;
  readonly columns?: 1 | 2 | 3;
  readonly isMarked?: boolean;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields: F;
  readonly names?: Readonly<Record<string, keyof F & string>>;
}

type Fits<Values, Body> = [Values] extends [Body]
  ? [Exclude<keyof Values, keyof Body>] extends [never]
    ? true
    : false
  : false;

/** Where the fields do not give the body as the command takes it, `body` makes it. */
type BodySpec<F, Body> =
  Fits<ValuesOf<F>, Body> extends true
    ? { readonly body?: (values: ValuesOf<F>) => Body }
    : { readonly body: (values: ValuesOf<F>) => Body };

/** Describes forms whose words stand in a namespace. */
export const formsIn =
  <Word extends string>() =>
  <Params, Body, Response, const F extends Fields<Word>>({
    send,
    columns = 1,
    isMarked = false,
    names = {},
    ...form
  }: FormSpec<Params, Body, Response, F, Word> & BodySpec<F, Body>): Form<Params, Response> => ({
    ...form,
    send: send ?? form.label,
    columns,
    isMarked,
    names,
  });

/** Fields that several forms have, or the rows of a group. */
export const fieldsIn =
  <Word extends string>() =>
  <const F extends Fields<Word>>(fields: F): F =>
    fields;

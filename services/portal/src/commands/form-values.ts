import { type FieldValues, get, set } from 'react-hook-form';
import type { Field, Fields, Input } from './fields';
import type { Form } from './form';

/** What a form holds at first. */
export const startOf = (fields: Fields<string>): FieldValues =>
  Object.entries(fields).reduce<FieldValues>((values, [name, { input, start }]) => {
    set(values, name, input.as === 'part' ? startOf(input.fields) : start);
    return values;
  }, {});

/** What a form sends; of a correction, what differs from what stood there: somebody else may have corrected the rest meanwhile. */
export const bodyOf = ({ fields, body }: Pick<Form<unknown>, 'fields' | 'body'>, values: FieldValues): unknown => {
  const sent = filled(changedIn(fields, values), values);
  return body ? body(sent as never) : sent;
};

/** All of them where nothing was changed, so that the service can say so. */
const changedIn = (fields: Fields<string>, values: FieldValues): Fields<string> => {
  const start = startOf(fields);
  const isSame = ([name, field]: [string, Field<unknown, string>]): boolean =>
    name.startsWith(CORRECTED) &&
    JSON.stringify(valueOf(field, get(values, name))) === JSON.stringify(valueOf(field, get(start, name)));
  const all = Object.entries(fields);
  const changed = all.filter((each) => !isSame(each));
  return changed.some(([name]) => name.startsWith(CORRECTED)) ? Object.fromEntries(changed) : fields;
};

const CORRECTED = 'newValues.';

/** What was filled in, as the body has it. */
const filled = (fields: Fields<string>, values: FieldValues): FieldValues =>
  Object.entries(fields).reduce<FieldValues>((body, [name, field]) => {
    const value = isAsked(field, values) ? valueOf(field, get(values, name)) : undefined;
    if (value !== undefined) set(body, name, value);
    return body;
  }, {});

const isAsked = ({ onlyWhen }: Field<unknown, string>, values: FieldValues): boolean =>
  onlyWhen === undefined || get(values, onlyWhen.field) === onlyWhen.is;

const TYPED: readonly Input<string>['as'][] = ['text', 'area', 'date', 'whole', 'decimal', 'money'];

/** What a control holds; spaces around what somebody typed are dropped, what was chosen stays as it is. */
const textOf = ({ as }: Pick<Input<string>, 'as'>, held: unknown): string => {
  const text = held === undefined || held === null ? '' : String(held);
  return TYPED.includes(as) ? text.trim() : text;
};

const valueOf = (field: Field<unknown, string>, typed: unknown): unknown => {
  const { input, empty, isInList } = field;
  switch (input.as) {
    case 'yes or no':
    case 'several':
    case 'codes':
      return typed;
    case 'part':
      return filled(input.fields, typed as FieldValues);
    case 'group': {
      const rows = (typed as FieldValues[]).map((row) => filled(input.fields, row));
      return rows.length === 0 && empty === 'null' ? null : rows;
    }
    case 'evidence':
      return evidenceOf(field, input.kind, typed as TypedEvidence);
    default: {
      const text = textOf(input, typed);
      if (text === '') return empty === 'null' ? null : undefined;
      return isInList ? [sentAs(input, text)] : sentAs(input, text);
    }
  }
};

const sentAs = (input: Input<string>, text: string): unknown => {
  if (input.as === 'whole') return Number(text);
  return input.as === 'money' ? { amount: text, currency: input.currency } : text;
};

interface TypedEvidence {
  readonly document: string;
  readonly place: string;
}

const evidenceOf = ({ empty }: Field<unknown, string>, kind: string, typed: TypedEvidence) => {
  const document = typed.document.trim();
  if (document === '') return empty === 'null' ? null : undefined;
  const place = typed.place.trim();
  return { kind, document, ...(place === '' ? {} : { place }) };
};

/** What is wrong with what was typed, in words; undefined when it can be sent. */
export const complaintAbout = (
  { input, empty, needed }: Field<unknown, string>,
  typed: unknown,
): { readonly word: string; readonly min?: number } | undefined => {
  const text = textOf(input, typed);
  if (text === '') return empty === 'refused' ? { word: needed ?? 'common:form.needed' } : undefined;
  switch (input.as) {
    case 'whole':
      if (!/^\d+$/.test(text)) return { word: 'common:form.wholeNumber' };
      return Number(text) < input.min ? { word: 'common:form.atLeast', min: input.min } : undefined;
    case 'decimal':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? undefined : { word: 'common:form.decimal' };
    case 'text':
      return input.pattern && !input.pattern.of.test(text) ? { word: input.pattern.orElse } : undefined;
    default:
      return undefined;
  }
};

/**
 * The field of a form at which an error of the service is shown; undefined when the form has none.
 *
 * @param at as the service says it: `window.start`, `amount.amount`, `lines[2].title`
 */
export const fieldAt = ({ fields, names }: Pick<Form<unknown>, 'fields' | 'names'>, at: string): string | undefined =>
  names[at] ?? within(fields, at.replaceAll(/\[(\d+)\]/g, '.$1'));

const within = (fields: Fields<string>, at: string): string | undefined => {
  const found = Object.entries(fields).find(([name]) => at === name || at.startsWith(`${name}.`));
  // What is missing as a whole is shown at the first of its parts.
  if (!found) return Object.keys(fields).find((name) => name.startsWith(`${at}.`));
  const [name, { input }] = found;
  if (input.as === 'evidence') return `${name}.${at.endsWith('.place') ? 'place' : 'document'}`;
  if (input.as === 'part') {
    const inside = within(input.fields, at.slice(name.length + 1));
    return inside && `${name}.${inside}`;
  }
  if (input.as !== 'group') return name;
  const [, row, rest] = /^\.(\d+)\.(.+)$/.exec(at.slice(name.length)) ?? [];
  const field = rest && within(input.fields, rest);
  return field && `${name}.${row}.${field}`;
};

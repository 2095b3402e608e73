import {
  InvalidAmount,
  money,
  type NUMBER_CONVENTIONS,
  type NumberConvention,
  parsePrinted,
  parsePrintedPercent,
} from '@concert/money';
import {
  EARLIEST_DAY,
  hasVisibleText,
  isCalendarDate,
  isPlausibleDay,
  LATEST_DAY,
  MONTHS,
} from '@concert/reference-data';
import { type Column, LIST_SEPARATOR } from './template.js';
import type { SheetCell } from './table.js';

/** How the sheet writes numbers, declared per import. `plain`: 1234.56, without grouping. */
export const numberLocales = ['plain', 'en', 'zh', 'de', 'es', 'fr'] as const;
export type NumberLocale = (typeof numberLocales)[number];

export interface Notation {
  readonly locale: NumberLocale;
  /** ISO 4217; says how many digits an amount has. */
  readonly currency: string;
}

export type Value = string | number | boolean | readonly string[];

/** The cell cannot be what its column holds. */
export class CellProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly suggestion?: string,
  ) {
    super(message);
    this.name = 'CellProblem';
  }
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;
const PERIOD = /^((?:19|20)\d{2})\s*[-/]\s*([12])$/;
const PLAIN = /^-?\d{1,15}(\.\d+)?$/;

/** `322458 / 311066`, `12 and 14`, or two lines. */
const SEVERAL_NUMBERS = /\d[^\S\n]*(?:[/|;&\n]|\band\b)\s*\d/;

const requireOne = (text: string, separators: RegExp): void => {
  if (separators.test(text))
    throw new CellProblem('SEVERAL_VALUES', `"${text}" holds several values: give each a row or a column of its own`);
};

const conventionsReading = (read: (convention: NumberConvention) => string): string[] => {
  const readings = new Map<string, string[]>();
  for (const convention of ['en', 'de', 'fr'] as const satisfies readonly (keyof typeof NUMBER_CONVENTIONS)[]) {
    try {
      const value = read(convention);
      readings.set(value, [...(readings.get(value) ?? []), convention]);
    } catch (error) {
      if (!(error instanceof InvalidAmount)) throw error;
    }
  }
  return [...readings].map(([value, conventions]) => `${value} under ${conventions.join(' or ')}`);
};

/** Reads a number; one that its declared notation cannot mean is refused with what others would make of it. */
const numberOf = (
  text: string,
  locale: NumberLocale,
  code: string,
  read: (text: string, convention: NumberConvention) => string,
): string => {
  try {
    if (locale !== 'plain') return read(text, locale);
    if (PLAIN.test(text.replace(/ ?%$/, ''))) return read(text, 'en');
    throw new InvalidAmount(text, `"${text}" is not written plainly, such as 1234.56`);
  } catch (error) {
    if (!(error instanceof InvalidAmount)) throw error;
    const suggestion = conventionsReading((convention) => read(text, convention)).join(', ') || undefined;
    throw new CellProblem(code, error.message, suggestion);
  }
};

/** A decimal string with the digits of its currency. */
export const amountOf = ({ text, typed }: SheetCell, { locale, currency }: Notation): string => {
  requireOne(text, SEVERAL_NUMBERS);
  if (typed !== 'number')
    return numberOf(
      text,
      locale,
      'AMOUNT_NOT_IN_NOTATION',
      (each, convention) => parsePrinted(each, currency, convention).amount,
    );
  try {
    return money(text, currency).amount;
  } catch (error) {
    if (!(error instanceof InvalidAmount)) throw error;
    throw new CellProblem('AMOUNT_HAS_TOO_MANY_DIGITS', error.message);
  }
};

/** A share in percent. The cell of a sheet holds 0.1964 where it shows 19.64%: then both are possible. */
export const sharesOf = ({ text, typed }: SheetCell, { locale }: Notation): readonly string[] => {
  requireOne(text, SEVERAL_NUMBERS);
  if (typed !== 'number') return [numberOf(text, locale, 'PERCENTAGE_NOT_IN_NOTATION', parsePrintedPercent)];
  const hundredfold = String(Number((Number(text) * 100).toPrecision(12)));
  return Number(text) > 1 ? [text] : [hundredfold, text];
};

const shareOf = (cell: SheetCell, notation: Notation): string => {
  const [first = '', ...others] = sharesOf(cell, notation);
  if (others.length > 0 && Number(first) !== 0)
    throw new CellProblem(
      'PERCENTAGE_AMBIGUOUS',
      `${cell.text} may be ${first}% or ${cell.text}%: write it as text, with its percent sign`,
    );
  return first;
};

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** 1 to 12 of a month's English name, whole or its first three letters, and of "Sept"; 0 of anything else. */
const monthOf = (written: string): number => {
  const name = written.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
    ) + 1
  );
};

/** `2009-01-09`, or a day, a month by name and a year. 01/02/2009 is two days, so it is none. */
const dateOf = ({ text }: SheetCell): string => {
  requireOne(text, /\n|\d\s*;\s*\d/);
  const [, day, month, year] = /^(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text) ?? [];
  const number = monthOf(month ?? '');
  const written = day !== undefined && number > 0 ? `${year}-${two(number)}-${two(day)}` : text;
  if (isCalendarDate(written)) {
    if (isPlausibleDay(written)) return written;
    throw new CellProblem('DATE_NOT_PLAUSIBLE', `"${text}" does not lie between ${EARLIEST_DAY} and ${LATEST_DAY}`);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(written))
    throw new CellProblem('DATE_DOES_NOT_EXIST', `"${text}" is a day that does not exist`);
  throw new CellProblem('DATE_NOT_READABLE', `"${text}" is not a day written YYYY-MM-DD`);
};

const periodOf = ({ text }: SheetCell): string => {
  const [, year, half] = PERIOD.exec(text) ?? [];
  if (year === undefined) throw new CellProblem('PERIOD_NOT_READABLE', `"${text}" is not a half year such as 2009-2`);
  return `${year}-${half}`;
};

const countOf = ({ text }: SheetCell): number => {
  requireOne(text, SEVERAL_NUMBERS);
  if (!/^\d{1,9}$/.test(text)) throw new CellProblem('COUNT_NOT_READABLE', `"${text}" is not a whole number`);
  return Number(text);
};

const codeOf = ({ text }: SheetCell): string => {
  requireOne(text, /\S\s*[/|;,&\n]\s*\S/);
  if (CODE.test(text)) return text;
  throw new CellProblem('CODE_NOT_READABLE', `"${text}" is not a code: letters, digits, dots and hyphens, at most 40`);
};

const choiceOf = ({ text }: SheetCell, { choices = [], spellings = {} }: Column): string => {
  const written = text.toLowerCase();
  const meant = choices.find((choice) => choice.toLowerCase() === written) ?? spellings[written];
  if (meant !== undefined) return meant;
  throw new CellProblem('CHOICE_UNKNOWN', `"${text}" is none of ${choices.join(', ')}`);
};

const wordsOf = ({ text }: SheetCell): string => {
  if (hasVisibleText(text)) return text;
  throw new CellProblem(
    'TEXT_NOT_VISIBLE',
    'The cell holds text that cannot be seen, or not as it is written: type it anew',
  );
};

const listOf = ({ text }: SheetCell): string[] =>
  text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const YES = ['yes', 'true', 'y', '1'];
const NO = ['no', 'false', 'n', '0'];

const yesNoOf = ({ text }: SheetCell): boolean => {
  const written = text.toLowerCase();
  if (YES.includes(written)) return true;
  if (NO.includes(written)) return false;
  throw new CellProblem('YES_OR_NO_EXPECTED', `"${text}" is neither yes nor no`);
};

/**
 * What a cell says, as its column's kind.
 *
 * @throws CellProblem when it cannot be that
 */
export const valueOf = (cell: SheetCell, column: Column, notation: Notation): Value => {
  switch (column.kind) {
    case 'text':
      return wordsOf(cell);
    case 'code':
      return codeOf(cell);
    case 'list':
      return listOf(cell);
    case 'choice':
      return choiceOf(cell, column);
    case 'amount':
      return amountOf(cell, notation);
    case 'percentage':
      return shareOf(cell, notation);
    case 'count':
      return countOf(cell);
    case 'date':
      return dateOf(cell);
    case 'period':
      return periodOf(cell);
    case 'yes-no':
      return yesNoOf(cell);
  }
};

/** As a cell of a written template holds it. */
export const textOf = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return value.join(`${LIST_SEPARATOR} `);
  return String(value);
};

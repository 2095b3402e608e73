import Big from 'big.js';
import { InvalidAmount } from './errors.js';
import { digitsOf, type Money, money } from './money.js';

interface Marks {
  readonly grouping: string;
  readonly decimal: string;
}

/**
 * How a document prints numbers, declared by whoever enters it: English and Chinese `6,600,000.00`, German and
 * Spanish `6.600.000,00`, French `6 600 000,00`.
 */
export const NUMBER_CONVENTIONS = {
  en: { grouping: ',', decimal: '.' },
  zh: { grouping: ',', decimal: '.' },
  de: { grouping: '.', decimal: ',' },
  es: { grouping: '.', decimal: ',' },
  fr: { grouping: ' ', decimal: ',' },
} as const satisfies Record<string, Marks>;

export type NumberConvention = keyof typeof NUMBER_CONVENTIONS;

const PERCENT_DIGITS = 2;
const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

/**
 * Reads an amount as a document prints it: `1.296.566,00` under `de` or `es`, `6,600,000` under `en`. Without a
 * convention it is read only when every convention that can read it reads the same.
 *
 * @throws InvalidAmount  the message names the group that is wrong, or the readings between which nobody may guess
 */
export const parsePrinted = (printed: string, currency: string, convention?: NumberConvention): Money => {
  const text = printed.trim().replaceAll(NO_BREAK_SPACES, ' ');
  const digits = digitsOf(currency);
  return money(convention ? plain(text, convention, digits) : agreedReading(text, digits), currency);
};

/** Reads a printed percentage, `0,04%` under `de` or `es`; a plain decimal string without the sign. */
export const parsePrintedPercent = (printed: string, convention?: NumberConvention): string => {
  const text = printed.trim().replaceAll(NO_BREAK_SPACES, ' ').replace(/ ?%$/, '');
  return convention ? plain(text, convention, PERCENT_DIGITS) : agreedReading(text, PERCENT_DIGITS);
};

const plain = (text: string, convention: NumberConvention, digits: number): string => {
  const { grouping, decimal }: Marks = NUMBER_CONVENTIONS[convention];
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction, ...more] = text.slice(sign.length).split(decimal);
  if (more.length > 0) throw new InvalidAmount(text, `"${text}" has more than one "${decimal}", the decimal mark`);

  const [first = '', ...groups] = whole.split(grouping);
  if (![first, ...groups, ...(fraction === undefined ? [] : [fraction])].every((part) => /^\d+$/.test(part)))
    throw new InvalidAmount(text, `"${text}" is not a number as ${convention} documents print it`);
  if (fraction !== undefined && fraction.length > digits)
    throw new InvalidAmount(
      text,
      `"${text}" has ${fraction.length} digits after "${decimal}", at most ${digits} are printed`,
    );
  const odd = groups.find((group) => group.length !== 3);
  if (odd !== undefined)
    throw new InvalidAmount(
      text,
      `"${text}" is ambiguous: "${odd}" after "${grouping}" is not a group of three digits`,
    );
  if (groups.length > 0 && /^0/.test(first))
    throw new InvalidAmount(text, `"${text}" is ambiguous: no number is grouped after a zero`);
  if (groups.length > 0 && first.length > 3)
    throw new InvalidAmount(text, `"${text}" is ambiguous: "${first}" before "${grouping}" has more than three digits`);

  const units = [first, ...groups].join('').replace(/^0+(?=\d)/, '');
  return sign + units + (fraction === undefined ? '' : `.${fraction}`);
};

const agreedReading = (text: string, digits: number): string => {
  const readings = new Map<string, NumberConvention[]>();
  const refusals: InvalidAmount[] = [];
  for (const convention of ['en', 'de', 'fr'] as const) {
    try {
      const value = plain(text, convention, digits);
      const key = new Big(value).toFixed();
      readings.set(key, [...(readings.get(key) ?? []), convention]);
    } catch (error) {
      if (!(error instanceof InvalidAmount)) throw error;
      refusals.push(error);
    }
  }
  const [only, ...others] = readings.keys();
  if (only === undefined) throw refusals[0] ?? new InvalidAmount(text, `"${text}" is not a number`);
  if (others.length > 0) {
    const said = [...readings].map(([value, conventions]) => `${value} under ${conventions.join(' and ')}`).join(', ');
    throw new InvalidAmount(text, `"${text}" is ambiguous: ${said}; declare how the document prints numbers`);
  }
  return only;
};

/** How a spreadsheet shows an amount of the record: grouped, with the decimals that stand in it, `#,##0.000` for dinars. */
export const sheetFormatOf = (amount: string): string => `#,##0${amount.replace(/^[^.]*/, '').replaceAll(/\d/g, '0')}`;

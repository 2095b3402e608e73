import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from './languages';

export interface Money {
  /** Decimal text: never a number, which would lose cents. */
  readonly amount: string;
  readonly currency: string;
}

/** An amount that may not be known. */
export const moneyOf = (amount: string | null, currency: string): Money | null =>
  amount === null ? null : { amount, currency };

/** Intl takes decimal text as it is; TypeScript's library does not know yet that it may be any text. */
const exactly = (decimal: string): Intl.StringNumericLiteral => decimal as Intl.StringNumericLiteral;

export interface Formats {
  readonly language: Language;
  /** USD 1,680,405.00 */
  readonly amount: (money: Money, options?: { readonly cents?: boolean }) => string;
  /** 1,680,405 */
  readonly number: (value: number | string) => string;
  /** 76.14 % of a decimal text such as 76.14 */
  readonly percentage: (value: number | string) => string;
  /** 9 January 2009: the month is a word, so that no reader mistakes it. */
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  /** With the time zone of the reader. */
  readonly instant: (instant: string) => string;
}

const formatsOf = (language: Language): Formats => {
  const locale = LANGUAGES[language].formats;
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const instant = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const amounts = new Map<string, Intl.NumberFormat>();
  const amountIn = (currency: string, digits: number | undefined): Intl.NumberFormat => {
    const key = `${currency} ${digits}`;
    const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format =
      amounts.get(key) ??
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', ...fractions });
    amounts.set(key, format);
    return format;
  };
  const at = (text: string): Date => new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return {
    language,
    // An amount of the record has the digits of its currency; the browser would show none of a kip's or a rial's.
    amount: ({ amount, currency }, { cents = true } = {}) =>
      amountIn(currency, cents ? amount.split('.')[1]?.length : 0).format(exactly(amount)),
    number: (value) => plain.format(typeof value === 'string' ? exactly(value) : value),
    percentage: (value) => `${percent.format(typeof value === 'string' ? exactly(value) : value)} %`,
    day: (text) => day.format(at(text)),
    shortDay: (text) => shortDay.format(at(text)),
    instant: (text) => instant.format(new Date(text)),
  };
};

/** How this reader's language writes figures and dates. */
export const useFormats = (): Formats => {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => formatsOf(language), [language]);
};

export { formatsOf };

import type { Formats } from '~/i18n/formats';
import type { Cell } from './document';

export interface Writing {
  readonly formats: Formats;
  /** What stands for a value nobody knows. */
  readonly unknown: string;
}

/** A value as a reader reads it. */
export const textOf = (cell: Cell, { formats, unknown }: Writing): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text ?? unknown;
    case 'money':
      return cell.money ? formats.amount(cell.money) : unknown;
    case 'percent':
      return cell.percent === null ? unknown : formats.percentage(cell.percent);
    case 'count':
      return cell.count === null ? unknown : formats.number(cell.count);
    case 'day':
      if (cell.day === null) return unknown;
      return cell.day.includes('T') ? formats.instant(cell.day) : formats.shortDay(cell.day);
  }
};

/** The moment a document speaks of, in words: true on, known at. */
export const momentLines = (
  { asOf, knownAt }: { readonly asOf: string | null; readonly knownAt: string | null },
  madeAt: string,
  { formats }: Writing,
  say: { readonly asOf: (day: string) => string; readonly knownAt: (day: string) => string },
): readonly string[] => [
  say.asOf(formats.day(asOf ?? madeAt)),
  say.knownAt(
    knownAt === null
      ? formats.instant(madeAt)
      : knownAt.includes('T')
        ? formats.instant(knownAt)
        : formats.day(knownAt),
  ),
];

import type { Money } from '@concert/money';

/** Tells how far the own books are from the shared record. */
export abstract class DifferencesOfBooks {
  /** @throws Unknown, naming the field, when nothing is compared under that name */
  abstract differenceAt(programme: string, figure: string): Promise<Money | null>;
}

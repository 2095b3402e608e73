import { rejection, Unknown } from './errors.js';
import type { DomainEvent } from './event.js';

/** What a record says, and the day from which it is true. */
export interface Kept<Values> {
  readonly values: Values;
  /** ISO date; left out only where the event that says it leaves it out. */
  readonly day?: string | undefined;
}

/** Records of one stream by their ids, as they say now; null for what was withdrawn. */
export type Records<Values> = Readonly<Record<string, Kept<Values> | null>>;

/** What both events of a mending say of a record. */
export interface Withdrawal<Values> {
  readonly oldValues: Values;
  readonly reason: string;
}
export interface Correction<Values> extends Withdrawal<Values> {
  readonly newValues: Values;
}

interface Correctable<Values, Key, Corrected> {
  /** What people call the record: it leads the codes of refusals, such as `OCCURRENCE_ALREADY_WITHDRAWN`. */
  readonly subject: string;
  readonly corrected: (key: Key, said: Correction<Values>, effectiveDate: string | undefined) => Corrected;
}

interface Terms<Values, Key, Corrected, Withdrawn> extends Correctable<Values, Key, Corrected> {
  readonly withdrawn: (key: Key, said: Withdrawal<Values>, effectiveDate: string | undefined) => Withdrawn;
}

interface Mending<Values, Key> {
  /** How the events name the record. */
  readonly key: Key;
  readonly before: Kept<Values>;
  readonly reason: string;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal for values that say the same, whatever the order of their fields; a field without a value is not there. */
const told = (values: object): string =>
  JSON.stringify(values, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );

const codeOf = (subject: string): string => subject.toUpperCase().replaceAll(/[^A-Z]+/g, '_');

/** A record that is corrected, and not withdrawn. */
export const correctable = <Values extends object, Key, Corrected extends DomainEvent>({
  subject,
  corrected,
}: Correctable<Values, Key, Corrected>) => {
  class CorrectionChangesNothing extends rejection(`${codeOf(subject)}_CORRECTION_CHANGES_NOTHING`) {}
  return {
    CorrectionChangesNothing,

    /** @throws CorrectionChangesNothing */
    correct: ({ key, before, reason }: Mending<Values, Key>, { values, day }: Kept<Values>): Corrected[] => {
      if (told(values) === told(before.values))
        throw new CorrectionChangesNothing(`The ${subject} says so already`, { key });
      return [corrected(key, { oldValues: before.values, newValues: values, reason }, day)];
    },
  };
};

/**
 * The one way to mend what people have entered (ADR 0044): a correction names the record and says both sides, a
 * withdrawal only the one that stood there. What a correction may say is for the caller to decide, as if it were
 * entered now.
 */
export const mendable = <Values extends object, Key, Corrected extends DomainEvent, Withdrawn extends DomainEvent>({
  subject,
  corrected,
  withdrawn,
}: Terms<Values, Key, Corrected, Withdrawn>) => {
  class AlreadyWithdrawn extends rejection(`${codeOf(subject)}_ALREADY_WITHDRAWN`) {}
  const { correct, ...others } = correctable({ subject, corrected });

  const withdraw = ({ key, before, reason }: Mending<Values, Key>): Withdrawn =>
    withdrawn(key, { oldValues: before.values, reason }, before.day);

  return {
    ...others,
    AlreadyWithdrawn,

    /** @throws Unknown, AlreadyWithdrawn */
    standing: (records: Records<Values>, id: string): Kept<Values> => {
      const kept = records[id];
      if (kept === null)
        throw new AlreadyWithdrawn(`What is withdrawn stays withdrawn: enter the ${subject} anew`, { id });
      if (!kept) throw new Unknown(subject, id);
      return kept;
    },

    withdraw: (mending: Mending<Values, Key>): Withdrawn[] => [withdraw(mending)],

    /**
     * Moved to a later day, the record is withdrawn from the old one first: on the days between it was not there.
     *
     * @throws CorrectionChangesNothing
     */
    correct: (mending: Mending<Values, Key>, to: Kept<Values>): (Corrected | Withdrawn)[] => {
      const events = correct(mending, to);
      const { day } = mending.before;
      const movesLater = day !== undefined && to.day !== undefined && to.day > day;
      return movesLater ? [withdraw(mending), ...events] : events;
    },
  };
};

/** The records after one was entered, corrected or, with null, withdrawn. */
export const withRecord = <Values>(
  records: Records<Values>,
  id: string,
  values: Values | null,
  day?: string,
): Records<Values> => ({ ...records, [id]: values && { values, day } });

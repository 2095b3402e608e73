import { Unknown } from '@concert/event-sourcing';
import { isSame } from '@concert/findings';
import { exceeds, isPositive, isZero, type Money, subtract } from '@concert/money';
import { type ExchangeRate, inCurrencyOf } from '../exchange/exchange.js';
import { balancesOfActivity, committedOf, paidOn, refundedOf, standing } from './balances.js';
import {
  type ActivityClosedToSpending,
  type CancelCommitment,
  type CloseActivityToSpending,
  type Commitment,
  type CommitmentCancelled,
  type CommitmentMade,
  type CorrectEntry,
  type Disbursement,
  type DisbursementMade,
  type EntryKind,
  type EntryValues,
  ledger,
  type Ledger,
  type LedgerAmount,
  type LedgerEntryCorrected,
  type LedgerEntryEvent,
  type LedgerLine,
  type LedgerMeans,
  type NewValues,
  type RecordCommitment,
  type RecordDisbursement,
  type RecordRefund,
  type Refund,
  type RefundMade,
} from './ledger.js';
import * as rejection from './ledger.js';

/**
 * Binds money of an agency by a contract.
 *
 * @param commitment  id of the new commitment
 * @throws LedgerAmountNotPositive, ExchangeRateMissing, ExchangeRateNotNeeded, ExchangeRateNotPositive
 * @throws ActivityEliminated           nothing is spent on an activity that was given up
 * @throws LedgerProgrammeClosed        after the programme closed operationally
 * @throws AgreementNumberTaken         the agency has a commitment of that number
 * @throws CommittedExceedsAllocation   the agency would bind more than it holds
 * @throws CommittedExceedsTransferred  all agencies would bind more than has come, refunds subtracted
 */
export const recordCommitment = (
  state: Ledger,
  { data }: RecordCommitment,
  means: LedgerMeans,
  commitment: string,
): CommitmentMade[] => {
  const { agency, agreementNumber, counterparty } = data;
  const booked = bookedAs(data, means);
  requireOpen({ binds: true, date: data.date }, means);
  requireStandingActivity(state, { activity: data.activity, date: data.date }, means);
  const namesake = Object.values(state.commitments).find(
    (each) => each.agency === agency && each.agreementNumber === agreementNumber,
  );
  if (namesake)
    throw new rejection.AgreementNumberTaken(`${agency} has an agreement ${agreementNumber}`, {
      commitment: namesake.commitment,
    });
  const identity = { commitment, agency, agreementNumber, counterparty };
  const made: CommitmentMade = {
    type: 'CommitmentMade',
    data: { ...identity, ...lineOf(data), ...booked },
    effectiveDate: data.date,
  };
  requirePossible(state, made, means);
  return [made];
};

/**
 * Releases what has not been paid.
 *
 * @throws Unknown                     no such commitment
 * @throws CommitmentAlreadyCancelled  it was cancelled before
 * @throws CommitmentPaidInFull        nothing of it is left
 */
export const cancelCommitment = (
  state: Ledger,
  { data: { commitment, reason, effectiveDate } }: CancelCommitment,
): CommitmentCancelled[] => {
  const known = commitmentIn(state, commitment);
  const { agency, agreementNumber, amount } = known;
  if (known.released)
    throw new rejection.CommitmentAlreadyCancelled(`${agreementNumber} was cancelled before`, { commitment });
  const released = subtract(amount, paidOn(state, commitment, amount.currency));
  if (isZero(released))
    throw new rejection.CommitmentPaidInFull(`${agreementNumber} is paid in full`, { commitment, amount });
  return [{ type: 'CommitmentCancelled', data: { commitment, agency, released, reason }, effectiveDate }];
};

/**
 * Records money that left the agency.
 *
 * @param disbursement  id of the new disbursement
 * @throws DisbursementNeedsCommitment       a partner is paid on a commitment
 * @throws DisbursementNeedsLine             own spending without a commitment says where it belongs
 * @throws DisbursementLineIsTheCommitments  paid on a commitment, it stands where the commitment does
 * @throws Unknown                           no such commitment
 * @throws CommitmentOfAnotherAgency         each pays on its own commitments
 * @throws CommitmentAlreadyCancelled        nothing is paid on it any more
 * @throws DisbursementPrecedesCommitment    paid before it was signed
 * @throws DisbursedExceedsCommitted         more than was agreed
 * @throws LedgerProgrammeClosed             on a commitment after the programme closed financially, else operationally
 * @throws what `recordCommitment` throws for the amount, the activity and the means
 */
export const recordDisbursement = (
  state: Ledger,
  { data }: RecordDisbursement,
  means: LedgerMeans,
  disbursement: string,
): DisbursementMade[] => {
  const { agency, kind, commitment } = data;
  const booked = bookedAs(data, means);
  requireOpen({ binds: commitment === undefined, date: data.date }, means);
  const line = disbursementLine(state, data);
  requireStandingActivity(state, { activity: line.activity, date: data.date }, means);
  const made: DisbursementMade = {
    type: 'DisbursementMade',
    data: { disbursement, agency, kind, ...(commitment !== undefined && { commitment }), ...line, ...booked },
    effectiveDate: data.date,
  };
  requirePossible(state, made, means);
  return [made];
};

/**
 * Records money that an agency gave back to the fund.
 *
 * @param refund  id of the new refund
 * @throws CommittedExceedsTransferred  what is left would not cover what is bound
 * @throws what `recordCommitment` throws for the amount
 */
export const recordRefund = (
  state: Ledger,
  { data }: RecordRefund,
  means: LedgerMeans,
  refund: string,
): RefundMade[] => {
  const { agency, date } = data;
  const made: RefundMade = {
    type: 'RefundMade',
    data: { refund, agency, ...bookedAs(data, means) },
    effectiveDate: date,
  };
  requirePossible(state, made, means);
  return [made];
};

/**
 * The only way in which what was recorded changes. The entry's history stays.
 *
 * @throws Unknown                     no such entry
 * @throws CommitmentAlreadyCancelled  a cancelled commitment is closed
 * @throws CorrectionNotOfThisEntry    an entry of that kind has no such value
 * @throws CorrectionChangesNothing    it says so already
 * @throws what recording the corrected entry would throw
 */
export const correctEntry = (
  state: Ledger,
  { data: { entry, newValues, reason } }: CorrectEntry,
  means: LedgerMeans,
): LedgerEntryCorrected[] => {
  const [kind, known] = entryIn(state, entry);
  if (kind === 'commitment' && (known as Commitment).released)
    throw new rejection.CommitmentAlreadyCancelled('A cancelled commitment is closed', { entry });
  const strange = Object.entries(newValues)
    .filter(([name, value]) => value !== undefined && !mayCorrect(kind, known, name))
    .map(([name]) => name);
  if (strange.length > 0)
    throw new rejection.CorrectionNotOfThisEntry(`This ${kind} has no such value of its own`, { entry, strange });

  const before = valuesOf(kind, known);
  const after = { ...before, ...restated(before, newValues, means) };
  if (newValues.amount && newValues.exchange === undefined) delete after.original;
  if (isSame(before, after)) throw new rejection.CorrectionChangesNothing('The entry says so already', { entry });
  if (kind !== 'refund' && after.date > before.date)
    requireOpen(
      { binds: (known as Disbursement).commitment === undefined || kind === 'commitment', date: after.date },
      means,
    );
  if (newValues.activity !== undefined || newValues.date !== undefined)
    requireStandingActivity(state, after, newValues.activity === undefined ? NO_REVISION : means);
  const corrected: LedgerEntryCorrected = {
    type: 'LedgerEntryCorrected',
    data: { entry, kind, agency: known.agency, newValues: after, reason },
    effectiveDate: after.date,
  };
  requirePossible(state, corrected, means);
  return [corrected];
};

/**
 * Nothing is bound or paid on an activity after that day. What is bound stands until it is cancelled.
 *
 * @throws ActivityAlreadyClosed  it was closed before
 */
export const closeActivityToSpending = (
  state: Ledger,
  { data: { activity, closedOn } }: CloseActivityToSpending,
  { currency }: Pick<LedgerMeans, 'currency'>,
): ActivityClosedToSpending[] => {
  if (state.closed[activity] !== undefined)
    throw new rejection.ActivityAlreadyClosed(`Nothing is paid on ${activity} any more`, {
      activity,
      closedOn: state.closed[activity],
    });
  const balances = balancesOfActivity(state, activity, currency);
  return [{ type: 'ActivityClosedToSpending', data: { activity, closedOn, ...balances }, effectiveDate: closedOn }];
};

/** @throws Unknown when no such commitment was made */
const commitmentIn = ({ commitments }: Ledger, commitment: string, field?: string): Commitment => {
  const known = commitments[commitment];
  if (!known) throw new Unknown('commitment', commitment, field);
  return known;
};

/** @throws Unknown when there is no such entry */
export const entryIn = (
  { commitments, disbursements, refunds }: Ledger,
  entry: string,
): readonly [EntryKind, Commitment | Disbursement | Refund] => {
  const [commitment, disbursement, refund] = [commitments[entry], disbursements[entry], refunds[entry]];
  if (commitment) return ['commitment', commitment];
  if (disbursement) return ['disbursement', disbursement];
  if (refund) return ['refund', refund];
  throw new Unknown('ledger entry', entry);
};

const lineOf = ({ output, category, year, activity }: LedgerLine): LedgerLine => ({
  output,
  category,
  year,
  ...(activity !== undefined && { activity }),
});

/** Paid on a commitment, money is spent where the commitment stands. */
const disbursementLine = (
  state: Ledger,
  { agency, kind, commitment, output, category, year, activity }: RecordDisbursement['data'],
): LedgerLine => {
  if (commitment === undefined) {
    if (kind === 'partner')
      throw new rejection.DisbursementNeedsCommitment('A partner is paid on a commitment', { kind });
    if (output === undefined || category === undefined || year === undefined)
      throw new rejection.DisbursementNeedsLine('Output, category and year say where it was spent', { kind });
    return lineOf({ output, category, year, activity });
  }
  const agreed = commitmentIn(state, commitment, 'commitment');
  if (agreed.agency !== agency)
    throw new rejection.CommitmentOfAnotherAgency(`${agreed.agreementNumber} is of ${agreed.agency}`, { commitment });
  if (agreed.released)
    throw new rejection.CommitmentAlreadyCancelled(`${agreed.agreementNumber} was cancelled`, { commitment });
  if ([output, category, year, activity].some((part) => part !== undefined))
    throw new rejection.DisbursementLineIsTheCommitments('It is spent where the commitment stands', { commitment });
  return lineOf(agreed);
};

/** The amount in the programme's currency; one in another currency is kept beside it, with its rate. */
const bookedAs = (
  { amount, exchange, date }: { amount: Money; exchange?: ExchangeRate; date: string },
  means: LedgerMeans,
): LedgerAmount => {
  if (!isPositive(amount)) throw new rejection.LedgerAmountNotPositive('An entry is more than nothing', { amount });
  return { ...inCurrencyOf(means, { amount, exchange }), date };
};

/**
 * Nothing is bound after the operational closure: no contract, and no spending without one. What is bound is paid until the
 * financial closure, and what is left is given back.
 *
 * @throws LedgerProgrammeClosed
 */
const requireOpen = (
  { binds, date }: { readonly binds: boolean; readonly date: string },
  { programme, operationallyClosedOn, financiallyClosedOn }: LedgerMeans,
): void => {
  const lastDay = binds ? operationallyClosedOn : financiallyClosedOn;
  if (lastDay !== null && date > lastDay)
    throw new rejection.LedgerProgrammeClosed(`${programme} is closed since ${lastDay}`, { date, lastDay });
};

const NO_REVISION = { eliminated: new Set<string>() };

/** @throws ActivityEliminated */
const requireStandingActivity = (
  { closed }: Ledger,
  { activity, date }: { activity?: string; date: string },
  { eliminated }: Pick<LedgerMeans, 'eliminated'>,
): void => {
  if (activity === undefined) return;
  if (eliminated.has(activity))
    throw new rejection.ActivityEliminated(`Activity ${activity} was given up`, { activity });
  const closedOn = closed[activity];
  if (closedOn !== undefined && date > closedOn)
    throw new rejection.ActivityEliminated(`Activity ${activity} was given up on ${closedOn}`, { activity, closedOn });
};

const OF_EVERY_ENTRY = ['amount', 'exchange', 'date'];
const OF_A_LINE = ['output', 'category', 'year', 'activity'];
const OF_A_CONTRACT = ['agreementNumber', 'counterparty'];

const mayCorrect = (kind: EntryKind, entry: object, name: string): boolean => {
  if (OF_EVERY_ENTRY.includes(name)) return true;
  if (kind === 'refund') return false;
  const hasOwnLine = (entry as Disbursement).commitment === undefined || kind === 'commitment';
  return (hasOwnLine && OF_A_LINE.includes(name)) || (kind === 'commitment' && OF_A_CONTRACT.includes(name));
};

const valuesOf = (kind: EntryKind, entry: Commitment | Disbursement | Refund): EntryValues => {
  const names = [
    'amount',
    'original',
    'date',
    ...(kind === 'refund' ? [] : OF_A_LINE),
    ...(kind === 'commitment' ? OF_A_CONTRACT : []),
  ];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name))) as unknown as EntryValues;
};

/** A new date or amount is booked as a new entry would be; what is left out stays. */
const restated = (before: EntryValues, { amount, exchange, ...others }: NewValues, means: LedgerMeans): EntryValues => {
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const { date } = { ...before, ...given };
  if (!amount && !exchange) return { ...before, ...given };
  const original = before.original?.amount ?? before.amount;
  return { ...before, ...given, ...bookedAs({ amount: amount ?? original, exchange, date }, means) };
};

/**
 * What would be impossible once the event has happened. What was out of bounds before, because the budget was cut
 * since, may come closer to them.
 */
const requirePossible = (before: Ledger, event: LedgerEntryEvent, means: LedgerMeans): void => {
  const after = ledger.evolve(before, event);
  requirePaidWithin(after, event.data.agency, means);
  const { currency, transferred, allocatedTo } = means;
  const { agency } = event.data;
  const [own, ownBefore] = [committedOf(after, currency, agency), committedOf(before, currency, agency)];
  const allocated = allocatedTo(agency);
  if (exceeds(own, ownBefore) && exceeds(own, allocated))
    throw new rejection.CommittedExceedsAllocation(`${agency} would bind more than it holds`, {
      committed: own,
      allocated,
    });
  const [committed, committedBefore] = [committedOf(after, currency), committedOf(before, currency)];
  const [refunded, refundedBefore] = [refundedOf(after, currency), refundedOf(before, currency)];
  const net = subtract(transferred, refunded);
  const isTighter = exceeds(committed, committedBefore) || exceeds(refunded, refundedBefore);
  if (isTighter && exceeds(committed, net))
    throw new rejection.CommittedExceedsTransferred('All agencies would bind more than has come', {
      committed,
      netTransferred: net,
    });
};

const requirePaidWithin = (state: Ledger, agency: string, { currency }: LedgerMeans): void => {
  for (const { commitment, date, disbursement } of Object.values(state.disbursements).filter(isOf(agency))) {
    if (commitment === undefined) continue;
    const agreed = commitmentIn(state, commitment);
    if (date < agreed.date)
      throw new rejection.DisbursementPrecedesCommitment(`${agreed.agreementNumber} was signed on ${agreed.date}`, {
        disbursement,
        date,
      });
    const paid = paidOn(state, commitment, currency);
    if (exceeds(paid, standing(agreed)))
      throw new rejection.DisbursedExceedsCommitted(`More would be paid than ${agreed.agreementNumber} agrees`, {
        disbursed: paid,
        committed: standing(agreed),
      });
  }
};

const isOf =
  (agency: string) =>
  (entry: Disbursement): boolean =>
    entry.agency === agency;

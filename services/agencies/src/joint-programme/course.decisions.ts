import { Command, type InProgramme } from '@concert/event-sourcing';
import { monthsLater } from './calendar.js';
import {
  type DecisionNotCarriedOut,
  established,
  type ExtensionApproved,
  type ExtensionRefused,
  type ExtensionRequested,
  type JointProgramme,
  open,
  type ProgrammeFinanciallyClosed,
  type ProgrammeOperationallyClosed,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';

export class RequestExtension extends Command<InProgramme & { extension: string; newEnd: string; reason: string }> {}

export class DecideExtension extends Command<{
  programme: string;
  extension: string;
  outcome: 'approved' | 'rejected';
  decision: string;
  body: string;
  /** Day of the meeting that decided. */
  decidedOn: string;
}> {}

/** Tells the body that decided that a rule refused. */
export class RecordDecisionNotCarriedOut extends Command<
  { programme: string; decidedOn: string } & DecisionNotCarriedOut['data']
> {}

export class CloseOperationally extends Command<{ programme: string; date: string }> {}

export class CloseFinancially extends Command<{ programme: string; date: string }> {}

/**
 * @throws ProgrammeAlreadyClosed  it is closed already
 * @throws ExtensionPending        a request for a later end awaits its decision
 * @throws ClosureOutOfOrder       before the programme's first day
 */
export const closeOperationally = (
  state: JointProgramme,
  { data: { programme, date } }: CloseOperationally,
): ProgrammeOperationallyClosed[] => {
  const { closure, start, pendingExtension } = established(state, programme);
  if (closure.phase !== 'open')
    throw new rejection.ProgrammeAlreadyClosed(`${programme} is closed since ${closure.date}`, { ...closure });
  if (pendingExtension)
    throw new rejection.ExtensionPending(`An extension to ${pendingExtension.newEnd} awaits its decision`, {
      ...pendingExtension,
    });
  if (date < start) throw new rejection.ClosureOutOfOrder(`${programme} starts on ${start}`, { start, date });

  return [{ type: 'ProgrammeOperationallyClosed', data: { date }, effectiveDate: date }];
};

/**
 * @throws ProgrammeNotOperationallyClosed  something may still take place
 * @throws ProgrammeAlreadyClosed           it is closed financially already
 * @throws ClosureOutOfOrder                before the operational closure
 */
export const closeFinancially = (
  state: JointProgramme,
  { data: { programme, date } }: CloseFinancially,
): ProgrammeFinanciallyClosed[] => {
  const { closure } = established(state, programme);
  if (closure.phase === 'open')
    throw new rejection.ProgrammeNotOperationallyClosed(`${programme} is still running`, { programme });
  if (closure.phase === 'financially-closed')
    throw new rejection.ProgrammeAlreadyClosed(`${programme} is closed since ${closure.date}`, { ...closure });
  if (date < closure.date)
    throw new rejection.ClosureOutOfOrder(`${programme} is operationally closed since ${closure.date}`, {
      operationallyClosed: closure.date,
      date,
    });

  return [{ type: 'ProgrammeFinanciallyClosed', data: { date }, effectiveDate: date }];
};

/**
 * @throws ProgrammeClosed    nothing takes place any more
 * @throws ExtensionPending   another request awaits its decision
 * @throws ExtensionNotLater  the end asked for is not later than the end as it stands
 * @throws ExtensionTooOften  the programme was extended as often as its rules allow
 * @throws ExtensionTooLong   further than its rules allow
 */
export const requestExtension = (
  state: JointProgramme,
  { data: { programme, extension, newEnd, reason, effectiveDate } }: RequestExtension,
): ExtensionRequested[] => {
  const { end, pendingExtension, extensionsApproved, extensionLimits } = open(state, programme);
  if (pendingExtension)
    throw new rejection.ExtensionPending(`An extension to ${pendingExtension.newEnd} awaits its decision`, {
      ...pendingExtension,
    });
  if (newEnd <= end) throw new rejection.ExtensionNotLater(`${programme} ends on ${end}`, { end, newEnd });
  if (extensionLimits) {
    const { times, months } = extensionLimits;
    const latest = monthsLater(end, months);
    if (extensionsApproved >= times)
      throw new rejection.ExtensionTooOften(`The rules allow ${times} extensions`, { times, extensionsApproved });
    if (newEnd > latest)
      throw new rejection.ExtensionTooLong(`The rules allow ${months} months`, { months, latest, newEnd });
  }

  return [{ type: 'ExtensionRequested', data: { extension, end, newEnd, reason }, effectiveDate }];
};

/**
 * Carries out what a body decided on a request.
 *
 * @throws ExtensionNotPending  no such request awaits a decision
 */
export const decideExtension = (
  state: JointProgramme,
  { data: { programme, extension, outcome, decision, body, decidedOn } }: DecideExtension,
): (ExtensionApproved | ExtensionRefused)[] => {
  const { end, pendingExtension } = established(state, programme);
  if (pendingExtension?.extension !== extension)
    throw new rejection.ExtensionNotPending(`No such extension of ${programme} awaits a decision`, { extension });
  if (outcome === 'rejected')
    return [{ type: 'ExtensionRefused', data: { extension, end, decision, body }, effectiveDate: decidedOn }];

  const moved = { endBefore: end, endAfter: pendingExtension.newEnd };
  return [{ type: 'ExtensionApproved', data: { extension, ...moved, decision, body }, effectiveDate: decidedOn }];
};

/** @throws Unknown when no programme of that code was established */
export const recordDecisionNotCarriedOut = (
  state: JointProgramme,
  { data: { programme, decidedOn, ...refusal } }: RecordDecisionNotCarriedOut,
): DecisionNotCarriedOut[] => {
  established(state, programme);

  return [{ type: 'DecisionNotCarriedOut', data: refusal, effectiveDate: decidedOn }];
};

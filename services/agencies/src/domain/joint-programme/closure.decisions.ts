import type { CloseFinancially, CloseOperationally } from './joint-programme.commands.js';
import type { ProgrammeFinanciallyClosed, ProgrammeOperationallyClosed } from './joint-programme.events.js';
import { established } from './joint-programme.guards.js';
import * as rejection from './joint-programme.rejections.js';
import type { JointProgramme } from './joint-programme.state.js';

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

import { monthsLater } from './calendar.js';
import type { DecideExtension, RecordDecisionNotCarriedOut, RequestExtension } from './joint-programme.commands.js';
import type {
  DecisionNotCarriedOut,
  ExtensionApproved,
  ExtensionRefused,
  ExtensionRequested,
} from './joint-programme.events.js';
import { established, open } from './joint-programme.guards.js';
import * as rejection from './joint-programme.rejections.js';
import type { JointProgramme } from './joint-programme.state.js';

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

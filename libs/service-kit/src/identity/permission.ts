import { type CommandContext, NotPermitted } from '@concert/event-sourcing';
import { type PermissionFacts, type PermittedCommand, relationThatPermits } from '@concert/permissions';
import type { Caller } from './caller.js';

/**
 * Evaluates the permission table; nothing that is not in it is allowed.
 *
 * @returns the relation that permits: `own`, `on-behalf`, …
 * @throws NotPermitted
 */
export const permit = (caller: Caller, command: PermittedCommand, facts: PermissionFacts = {}): string => {
  const relation = relationThatPermits(caller, command, facts);
  if (relation) return relation;
  throw new NotPermitted(`${caller.organization} as ${caller.role} may not ${wordsOf(command)} here`, {
    command,
    role: caller.role,
    organization: caller.organization,
    ...facts,
  });
};

/** As `permit`, for a command: what is done for another organization is recorded so. */
export const permitted = (
  context: CommandContext,
  command: PermittedCommand,
  facts: PermissionFacts,
): CommandContext =>
  permit(context.actor, command, facts) === 'on-behalf'
    ? { ...context, actor: { ...context.actor, onBehalfOf: facts.owners?.[0] } }
    : context;

const wordsOf = (command: string): string => command.replaceAll(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();

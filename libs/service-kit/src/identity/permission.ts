import { type CommandContext, NotPermitted } from '@concert/event-sourcing';
import { type Permission, permits, type PermittedCommand, type RelationFacts, type Role } from '@concert/permissions';
import type { Caller } from './caller.js';

/**
 * Asks the permission table; nothing that is not in it is allowed.
 *
 * @throws NotPermitted  with the table's reason
 */
export const permit = (
  { organization, role }: Caller,
  command: PermittedCommand,
  facts: RelationFacts = {},
): Permission & { permitted: true } => {
  const permission = permits({ organization, role: role as Role }, command, facts);
  if (permission.permitted) return permission;
  throw new NotPermitted(permission.reason, { command, role, organization, owners: facts.owners });
};

/** As `permit`, for a command: what is done for another organization is recorded as such. */
export const permitted = (context: CommandContext, command: PermittedCommand, facts: RelationFacts): CommandContext => {
  const { onBehalfOf } = permit(context.actor, command, facts);
  return onBehalfOf === undefined ? context : { ...context, actor: { ...context.actor, onBehalfOf } };
};

import { type PermissionRow, PERMISSIONS, type PermittedCommand } from './table.js';
import type { Caller, Relation, RelationFacts, Role } from './vocabulary.js';

/** The table's answer. `onBehalfOf` is set when the caller acts for another organization: record it with the act. */
export type Permission =
  | { readonly permitted: true; readonly relation: Relation; readonly onBehalfOf?: string }
  | { readonly permitted: false; readonly reason: string };

/** Asks the table, before anything is decided. What is not allowed is refused. */
export const permits = (
  caller: Caller,
  command: PermittedCommand,
  facts: RelationFacts = {},
  table: readonly PermissionRow[] = PERMISSIONS,
): Permission => {
  const row = table.find((each) => each.command === command && each.role === caller.role);
  if (!row) return refused(`The role ${caller.role} may not ${command}`);
  return judge(caller, command, row.relation, facts);
};

/** Whether somebody in this role may give the command in any case at all. */
export const mayEver = (role: Role, command: string): boolean =>
  PERMISSIONS.some((row) => row.command === command && row.role === role);

const refused = (reason: string): Permission => ({ permitted: false, reason });

const judge = (caller: Caller, command: string, relation: Relation, facts: RelationFacts): Permission => {
  const { organization, role } = caller;
  const { owners = [], participants = [] } = facts;
  switch (relation) {
    case 'any':
      return { permitted: true, relation };
    case 'own':
      return owners.includes(organization)
        ? { permitted: true, relation }
        : refused(
            `${role} may ${command} for ${organization} only${owners.length > 0 ? `, not for ${owners.join(', ')}` : ''}`,
          );
    case 'not-own':
      return owners.length > 0 && !owners.includes(organization)
        ? { permitted: true, relation }
        : refused(`${organization} may not ${command} on what is its own`);
    case 'on-behalf': {
      const [actedFor] = owners;
      const isOwn = actedFor === undefined || owners.includes(organization);
      return isOwn ? { permitted: true, relation } : { permitted: true, relation, onBehalfOf: actedFor };
    }
    case 'participant':
      return participants.includes(organization)
        ? { permitted: true, relation }
        : refused(`${organization} takes no part in the programme`);
  }
};

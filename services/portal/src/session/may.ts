import { isRole, permits, type PermittedCommand, type RelationFacts } from '@concert/permissions';
import { usePerson } from './use-session';

/** Who asks, as the token says it. */
export interface Asking {
  readonly organization: string;
  readonly role: string;
}

/**
 * Whether somebody may give a command, by the one table that the services ask too. It is asked about what belongs to
 * their own organization unless `owners` name another one; no owner at all is the whole programme, which those may
 * answer for who act on behalf of others. What the state of a thing forbids is not asked here.
 */
export const may = (
  { organization, role }: Asking,
  command: PermittedCommand,
  facts: RelationFacts = { owners: [organization] },
): boolean => isRole(role) && permits({ organization, role }, command, facts).permitted;

/** `may`, asked for the person who is signed in. */
export const useMay = (command: PermittedCommand, facts?: RelationFacts): boolean => may(usePerson(), command, facts);

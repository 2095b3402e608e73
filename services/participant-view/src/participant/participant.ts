/** The organization whose view this is. */
export class Participant {
  constructor(readonly code: string) {}
}

/** Name of a participant's view: of the application, its database's log and its events. */
export const viewNameOf = (participant: string): string => `view-${participant.toLowerCase()}`;

export const relations = ['lead', 'collaborator', 'facilitator'] as const;
export type Relation = (typeof relations)[number];

/** Who does something together. */
export interface Parties {
  readonly lead: string;
  readonly collaborators: readonly string[];
  readonly facilitator?: string | null;
}

/** What an organization or body has to do with it; null when nothing. */
export const relationOf = (code: string, { lead, collaborators, facilitator }: Parties): Relation | null => {
  if (lead === code) return 'lead';
  if (collaborators.includes(code)) return 'collaborator';
  return facilitator === code ? 'facilitator' : null;
};

/** The part a person or client plays, from the `role` claim of the token. */
export const ROLES = ['coordinator', 'agency-finance', 'pmo', 'pmc', 'nsc', 'fund', 'auditor', 'service'] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (text: unknown): text is Role => ROLES.includes(text as Role);

/**
 * What the caller's organization has to do with the subject of a command:
 * - `own`: the subject belongs to the caller's organization
 * - `not-own`: it belongs to other organizations only; nobody judges their own work
 * - `on-behalf`: it may belong to another organization, for which the caller acts, and the record says so
 * - `participant`: the caller's organization takes part in the programme
 * - `any`: nothing is asked
 */
export type Relation = 'own' | 'not-own' | 'on-behalf' | 'participant' | 'any';

/** Who asks. */
export interface Caller {
  /** Code of the organization: `ILO`, `PMO`, `NSC`. */
  readonly organization: string;
  readonly role: Role;
}

/** What must be known about the subject to judge a relation; what is left out counts as not being so. */
export interface RelationFacts {
  /**
   * Organizations to which the subject belongs, the one acted for first: the reporting agency of a report (for
   * accepting it also the organization that submitted it), lead and collaborators of an activity, the participant
   * of a view, the body of a meeting. Empty for what belongs to no single organization, such as a report on the whole programme.
   */
  readonly owners?: readonly string[];
  /** Organizations admitted to the programme, in whatever role. */
  readonly participants?: readonly string[];
}

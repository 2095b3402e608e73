import type { Programme } from '~/record/agencies';
import type { KeyAction } from './queries';

export type Step = 'progress' | 'complete' | 'verify' | 'extend' | 'drop';

interface Asking {
  readonly organization: string;
  readonly role: string;
}

/** Whose own it is: those responsible, and the members of bodies among them. */
export const answersFor = (
  { responsible: { lead, collaborators, facilitator } }: Pick<KeyAction, 'responsible'>,
  organization: string,
  bodies: Programme['bodies'],
): boolean => {
  const responsible = [lead, ...collaborators, facilitator];
  return (
    responsible.includes(organization) ||
    bodies.some(({ body, members }) => responsible.includes(body) && members.includes(organization))
  );
};

/** What this person can do about it now; the services decide in the end. */
export const stepsFor = (
  action: KeyAction,
  { organization, role }: Asking,
  bodies: Programme['bodies'],
): readonly Step[] => {
  const isOffice = role === 'pmo';
  const oversees = isOffice || role === 'pmc';
  const { closed, completion } = action;
  const acts = isOffice || (role === 'coordinator' && answersFor(action, organization, bodies));
  const awaitsProof = completion !== null && completion.verifiedBy === null && completion.by !== organization;
  return [
    ...(acts && !closed ? (['progress', 'complete'] as const) : []),
    ...(oversees && awaitsProof ? (['verify'] as const) : []),
    ...(oversees && !closed ? (['extend', 'drop'] as const) : []),
  ];
};

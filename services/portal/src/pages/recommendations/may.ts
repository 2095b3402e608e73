import type { PermittedCommand } from '@concert/permissions';
import type { Programme } from '~/record/agencies';
import { type Asking, may } from '~/session/may';
import type { KeyAction } from './queries';

export type Step = 'progress' | 'complete' | 'verify' | 'extend' | 'drop';

const COMMANDS = {
  progress: 'ProgressKeyAction',
  complete: 'CompleteKeyAction',
  verify: 'VerifyKeyAction',
  extend: 'ExtendKeyActionDueDate',
  drop: 'DropKeyAction',
} as const satisfies Readonly<Record<Step, PermittedCommand>>;

/** To whom it belongs: those responsible, and the members of bodies among them. */
const ownersOf = (
  { responsible: { lead, collaborators, facilitator } }: Pick<KeyAction, 'responsible'>,
  bodies: Programme['bodies'],
): readonly string[] => {
  const responsible = [lead, ...collaborators, ...(facilitator === null ? [] : [facilitator])];
  return [...responsible, ...bodies.filter(({ body }) => responsible.includes(body)).flatMap(({ members }) => members)];
};

/** What this person can do about it now; the services decide in the end. */
export const stepsFor = (action: KeyAction, person: Asking, bodies: Programme['bodies']): readonly Step[] => {
  const { closed, completion } = action;
  const awaitsProof = completion !== null && completion.verifiedBy === null && completion.by !== person.organization;
  const steps: readonly Step[] = [
    ...(closed ? [] : (['progress', 'complete'] as const)),
    ...(awaitsProof ? (['verify'] as const) : []),
    ...(closed ? [] : (['extend', 'drop'] as const)),
  ];
  const owners = ownersOf(action, bodies);
  return steps.filter((step) => may(person, COMMANDS[step], { owners }));
};

import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';

export const trainerKinds = [
  'trainer',
  'master-trainer',
  'minority-trainer',
  'professional-trainer',
  'volunteer',
] as const;
export const trainerStatuses = ['planned', 'trained', 'active'] as const;
export const laterTrainerStatuses = [...trainerStatuses, 'disbanded'] as const;

/** Counts only: who the trainers are stays with the participant that keeps their names. Null: nobody counted. */
export interface TrainerCount {
  count: number | null;
  women: number | null;
  men: number | null;
}

export type TrainersRecorded = DomainEvent<
  'TrainersRecorded',
  TrainerCount & {
    group: string;
    kind: (typeof trainerKinds)[number];
    organization: string;
    topic: string;
    site?: string;
    languages: string[];
    minority?: string;
    status: (typeof trainerStatuses)[number];
  }
>;
export type TrainersRecounted = DomainEvent<
  'TrainersRecounted',
  TrainerCount & { group: string; status: (typeof laterTrainerStatuses)[number] }
>;
export type TrainersEvent = TrainersRecorded | TrainersRecounted;

interface OfGroup {
  readonly programme: string;
  readonly effectiveDate?: string;
}

export class RecordTrainers extends Command<OfGroup & TrainersRecorded['data']> {}
export class RecountTrainers extends Command<OfGroup & TrainersRecounted['data']> {}

export class TrainersAlreadyRecorded extends rejection('TRAINERS_ALREADY_RECORDED') {}
export class TrainersCountedTwice extends rejection('TRAINERS_COUNTED_TWICE') {}
export class TrainersUnchanged extends rejection('TRAINERS_UNCHANGED') {}

export type Trainers =
  | { readonly is: 'unrecorded' }
  | ({ readonly is: 'recorded'; readonly organization: string; readonly status: string } & Readonly<TrainerCount>);

export const trainersStream = (id: string): string => `trainers-${id}`;

const evolve = (state: Trainers, { type, data }: TrainersEvent): Trainers => {
  const { count, women, men, status } = data;
  if (type === 'TrainersRecorded')
    return { is: 'recorded', organization: data.organization, status, count, women, men };
  return state.is === 'recorded' ? { ...state, status, count, women, men } : state;
};

export const trainers: Evolution<Trainers, TrainersEvent> = { initial: { is: 'unrecorded' }, evolve };

const requireOnce = ({ count, women, men }: TrainerCount): void => {
  if (count !== null && (women ?? 0) + (men ?? 0) > count)
    throw new TrainersCountedTwice('Women and men are more than all together', { count, women, men });
};

/**
 * @throws TrainersAlreadyRecorded  the id stands for a group already
 * @throws TrainersCountedTwice     women and men are more than all together
 */
export const recordTrainers = (
  state: Trainers,
  { data: { programme: _, effectiveDate, ...facts } }: RecordTrainers,
): TrainersRecorded[] => {
  if (state.is === 'recorded')
    throw new TrainersAlreadyRecorded(`${facts.group} was recorded before`, { group: facts.group });
  requireOnce(facts);

  return [{ type: 'TrainersRecorded', data: facts, effectiveDate }];
};

/**
 * @throws Unknown               no such group was recorded
 * @throws TrainersCountedTwice  women and men are more than all together
 * @throws TrainersUnchanged     the register says that already
 */
export const recountTrainers = (
  state: Trainers,
  { data: { programme: _, effectiveDate, ...facts } }: RecountTrainers,
): TrainersRecounted[] => {
  if (state.is === 'unrecorded') throw new Unknown('group of trainers', facts.group);
  requireOnce(facts);
  const { count, women, men, status } = facts;
  if (state.count === count && state.women === women && state.men === men && state.status === status)
    throw new TrainersUnchanged('The register says that already', { group: facts.group });

  return [{ type: 'TrainersRecounted', data: facts, effectiveDate }];
};

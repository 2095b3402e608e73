import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Layer } from '../small-project/small-project.js';

export type LocalResourcesMobilised = DomainEvent<
  'LocalResourcesMobilised',
  {
    resources: string;
    /** Who gives: an organization of any kind. */
    source: string;
    layer: Layer;
    site?: string;
    /** In the currency in which it is given: it is no part of the programme's budget. */
    amount: Money;
    /** True for staff, rooms and goods, valued in money. */
    inKind: boolean;
    purpose: string;
    lead: string;
    workPlan?: string;
  }
>;

export class RecordLocalResources extends Command<
  LocalResourcesMobilised['data'] & { programme: string; effectiveDate?: string }
> {}

export class LocalResourcesAlreadyRecorded extends rejection('LOCAL_RESOURCES_ALREADY_RECORDED') {}
export class LocalResourcesAreNothing extends rejection('LOCAL_RESOURCES_ARE_NOTHING') {}

export interface LocalResources {
  readonly isRecorded: boolean;
}

export const localResourcesStream = (id: string): string => `local-resources-${id}`;

export const localResources: Evolution<LocalResources, LocalResourcesMobilised> = {
  initial: { isRecorded: false },
  evolve: () => ({ isRecorded: true }),
};

/**
 * @throws LocalResourcesAlreadyRecorded  the id stands for a record already
 * @throws LocalResourcesAreNothing       the amount is zero
 */
export const recordLocalResources = (
  { isRecorded }: LocalResources,
  { data: { programme: _, effectiveDate, ...facts } }: RecordLocalResources,
): LocalResourcesMobilised[] => {
  if (isRecorded) throw new LocalResourcesAlreadyRecorded('It was recorded before', { resources: facts.resources });
  if (/^0(\.0+)?$/.test(facts.amount.amount))
    throw new LocalResourcesAreNothing('Something is given', { amount: facts.amount });

  return [{ type: 'LocalResourcesMobilised', data: facts, effectiveDate }];
};

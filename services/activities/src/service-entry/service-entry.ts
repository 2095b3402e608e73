import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';

export const serviceStatuses = ['planned', 'open', 'closed-for-now'] as const;

/** What a directory of services says of one of them. */
export interface ServiceFacts {
  service: string;
  /** Who offers it: an organization, or a centre by its name. */
  provider: string;
  site: string;
  audience: string;
  /** Where those are sent on to whom it cannot help. */
  referralTo: string[];
  opening?: string;
  status: (typeof serviceStatuses)[number];
  /** The participant that answers for the entry. */
  lead: string;
}

export type ServiceListed = DomainEvent<'ServiceListed', { entry: string } & ServiceFacts>;
export type ServiceChanged = DomainEvent<'ServiceChanged', { entry: string } & ServiceFacts>;
export type ServiceWithdrawn = DomainEvent<'ServiceWithdrawn', { entry: string; reason: string }>;
export type ServiceEntryEvent = ServiceListed | ServiceChanged | ServiceWithdrawn;

interface OfEntry {
  readonly programme: string;
  readonly effectiveDate?: string;
}

export class ListService extends Command<OfEntry & ServiceListed['data']> {}
/** What is left out stays as it is. */
export class ChangeService extends Command<OfEntry & { entry: string } & Partial<Omit<ServiceFacts, 'lead'>>> {}
export class WithdrawService extends Command<OfEntry & ServiceWithdrawn['data']> {}

export class ServiceAlreadyListed extends rejection('SERVICE_ALREADY_LISTED') {}
export class ServiceUnchanged extends rejection('SERVICE_UNCHANGED') {}
export class ServiceWasWithdrawn extends rejection('SERVICE_WAS_WITHDRAWN') {}

export type ServiceEntry =
  { readonly is: 'unlisted' } | { readonly is: 'listed' | 'withdrawn'; readonly facts: ServiceFacts };

export const serviceEntryStream = (id: string): string => `service-entry-${id}`;

const evolve = (state: ServiceEntry, { type, data }: ServiceEntryEvent): ServiceEntry => {
  switch (type) {
    case 'ServiceListed':
    case 'ServiceChanged': {
      const { entry: _, ...facts } = data;
      return { is: 'listed', facts };
    }
    case 'ServiceWithdrawn':
      return state.is === 'listed' ? { ...state, is: 'withdrawn' } : state;
  }
};

export const serviceEntry: Evolution<ServiceEntry, ServiceEntryEvent> = { initial: { is: 'unlisted' }, evolve };

const offered = (state: ServiceEntry, entry: string): ServiceFacts => {
  if (state.is === 'unlisted') throw new Unknown('service', entry);
  if (state.is === 'withdrawn') throw new ServiceWasWithdrawn('The service is no longer offered', { entry });
  return state.facts;
};

/** @throws ServiceAlreadyListed  the id stands for a service already */
export const listService = (
  state: ServiceEntry,
  { data: { programme: _, effectiveDate, ...facts } }: ListService,
): ServiceListed[] => {
  if (state.is !== 'unlisted')
    throw new ServiceAlreadyListed(`${facts.entry} was listed before`, { entry: facts.entry });

  return [{ type: 'ServiceListed', data: facts, effectiveDate }];
};

/**
 * @throws Unknown              no such service was listed
 * @throws ServiceWasWithdrawn  it is no longer offered
 * @throws ServiceUnchanged     the directory says all of that already
 */
export const changeService = (
  state: ServiceEntry,
  { data: { programme: _, effectiveDate, entry, ...changed } }: ChangeService,
): ServiceChanged[] => {
  const before = offered(state, entry);
  const told = Object.entries(changed).filter(([, value]) => value !== undefined);
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(before[name as keyof ServiceFacts]);
  if (!told.some(differs)) throw new ServiceUnchanged('The directory says that already', { entry });

  return [{ type: 'ServiceChanged', data: { entry, ...before, ...Object.fromEntries(told) }, effectiveDate }];
};

/**
 * @throws Unknown              no such service was listed
 * @throws ServiceWasWithdrawn  it is no longer offered
 */
export const withdrawService = (
  state: ServiceEntry,
  { data: { programme: _, effectiveDate, ...withdrawal } }: WithdrawService,
): ServiceWithdrawn[] => {
  offered(state, withdrawal.entry);

  return [{ type: 'ServiceWithdrawn', data: withdrawal, effectiveDate }];
};

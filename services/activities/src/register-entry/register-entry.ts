import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';

export const entryKinds = [
  'mission',
  'training',
  'event',
  'meeting',
  'research',
  'web-presence',
  'communication',
  'knowledge',
  'replication',
  'policy-influence',
  'procedure',
  'artefact',
  'report',
  'translation',
  'training-assessment',
  'procedure-review',
  'evaluation-step',
  'monitoring-tool',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryStatuses = ['planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

export const reachedGroups = ['women', 'girls', 'men', 'boys', 'children', 'persons', 'institutions'] as const;

/** How many an entry says that it reached. */
export interface Reached {
  who: (typeof reachedGroups)[number];
  count: number;
  /** True for "more than". */
  isMinimum: boolean;
}

export type RegisterEntryRecorded = DomainEvent<
  'RegisterEntryRecorded',
  {
    entry: string;
    kind: EntryKind;
    title: string;
    description?: string;
    byWhom: string[];
    status?: EntryStatus;
    site?: string;
    from?: string;
    /** Left out when it took one day. */
    to?: string;
    output?: string;
    activity?: string;
    audience?: string;
    address?: string;
    assessment?: string;
    sexDisaggregated?: boolean;
    reached?: Reached;
  }
>;

export type RegisterEntryFollowedUp = DomainEvent<
  'RegisterEntryFollowedUp',
  { entry: string; formerStatus: EntryStatus | null; status: EntryStatus; note?: string; sexDisaggregated?: boolean }
>;

export type RegisterEntryEvent = RegisterEntryRecorded | RegisterEntryFollowedUp;

export class RecordRegisterEntry extends Command<
  RegisterEntryRecorded['data'] & { programme: string; effectiveDate?: string }
> {}

export class FollowUpRegisterEntry extends Command<
  Omit<RegisterEntryFollowedUp['data'], 'formerStatus'> & {
    programme: string;
    effectiveDate?: string;
  }
> {}

export type RegisterEntry =
  | { readonly status: 'unrecorded' }
  | { readonly status: 'recorded'; readonly byWhom: readonly string[]; readonly standing: EntryStatus | null };

export const registerEntryStream = (id: string): string => `register-entry-${id}`;

const evolve = (entry: RegisterEntry, { type, data }: RegisterEntryEvent): RegisterEntry => {
  switch (type) {
    case 'RegisterEntryRecorded':
      return { status: 'recorded', byWhom: data.byWhom, standing: data.status ?? null };
    case 'RegisterEntryFollowedUp':
      return entry.status === 'recorded' ? { ...entry, standing: data.status } : entry;
  }
};

export const registerEntry: Evolution<RegisterEntry, RegisterEntryEvent> = {
  initial: { status: 'unrecorded' },
  evolve,
};

export class RegisterEntryAlreadyRecorded extends rejection('REGISTER_ENTRY_ALREADY_RECORDED') {}
export class RegisterEntryIncomplete extends rejection('REGISTER_ENTRY_INCOMPLETE') {}
export class RegisterEntryEndsBeforeItStarts extends rejection('REGISTER_ENTRY_ENDS_BEFORE_IT_STARTS') {}
export class RegisterEntryStatusUnchanged extends rejection('REGISTER_ENTRY_STATUS_UNCHANGED') {}

type Facts = RegisterEntryRecorded['data'];

/** What an entry of a kind must say beside its title. Every upload of research is checked for figures by sex. */
const ASKED_OF: Partial<Record<EntryKind, readonly (keyof Facts)[]>> = {
  mission: ['from'],
  training: ['from', 'audience'],
  event: ['from'],
  meeting: ['from'],
  research: ['sexDisaggregated'],
  'web-presence': ['address'],
  communication: ['audience'],
  replication: ['site', 'status'],
  'policy-influence': ['status'],
  'training-assessment': ['from', 'assessment'],
  'procedure-review': ['from', 'assessment'],
  'evaluation-step': ['from'],
  'monitoring-tool': ['audience'],
};

/**
 * @throws RegisterEntryAlreadyRecorded     the id stands for an entry already
 * @throws RegisterEntryIncomplete          an entry of this kind must say more
 * @throws RegisterEntryEndsBeforeItStarts  first and last day are not in order
 */
export const recordRegisterEntry = (
  state: RegisterEntry,
  { data: { programme: _, effectiveDate, ...facts } }: RecordRegisterEntry,
): RegisterEntryRecorded[] => {
  const { entry, kind, from, to } = facts;
  if (state.status === 'recorded') throw new RegisterEntryAlreadyRecorded(`${entry} was recorded before`, { entry });
  const missing = (ASKED_OF[kind] ?? []).filter((name) => facts[name] === undefined);
  if (missing.length > 0)
    throw new RegisterEntryIncomplete(`A ${kind} needs ${missing.join(' and ')}`, { kind, missing });
  if (to !== undefined && (from === undefined || to < from))
    throw new RegisterEntryEndsBeforeItStarts('It ended after it began', { from, to });

  return [{ type: 'RegisterEntryRecorded', data: facts, effectiveDate: effectiveDate ?? from }];
};

/**
 * @throws Unknown                       nobody recorded such an entry
 * @throws RegisterEntryStatusUnchanged  it stands there already, and nothing else is told
 */
export const followUpRegisterEntry = (
  state: RegisterEntry,
  { data: { programme: _, effectiveDate, ...followUp } }: FollowUpRegisterEntry,
): RegisterEntryFollowedUp[] => {
  const { entry, status, sexDisaggregated } = followUp;
  if (state.status === 'unrecorded') throw new Unknown('register entry', entry);
  if (state.standing === status && sexDisaggregated === undefined)
    throw new RegisterEntryStatusUnchanged(`${entry} is ${status} already`, { status });

  return [{ type: 'RegisterEntryFollowedUp', data: { ...followUp, formerStatus: state.standing }, effectiveDate }];
};

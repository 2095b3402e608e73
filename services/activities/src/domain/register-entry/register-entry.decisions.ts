import { Unknown } from '@concert/event-sourcing';
import type { FollowUpRegisterEntry, RecordRegisterEntry } from './register-entry.commands.js';
import type { EntryKind, RegisterEntryFollowedUp, RegisterEntryRecorded } from './register-entry.events.js';
import * as rejection from './register-entry.rejections.js';
import type { RegisterEntry } from './register-entry.state.js';

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
  if (state.status === 'recorded')
    throw new rejection.RegisterEntryAlreadyRecorded(`${entry} was recorded before`, { entry });
  const missing = (ASKED_OF[kind] ?? []).filter((name) => facts[name] === undefined);
  if (missing.length > 0)
    throw new rejection.RegisterEntryIncomplete(`A ${kind} needs ${missing.join(' and ')}`, { kind, missing });
  if (to !== undefined && (from === undefined || to < from))
    throw new rejection.RegisterEntryEndsBeforeItStarts('It ended after it began', { from, to });

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
    throw new rejection.RegisterEntryStatusUnchanged(`${entry} is ${status} already`, { status });

  return [{ type: 'RegisterEntryFollowedUp', data: { ...followUp, formerStatus: state.standing }, effectiveDate }];
};

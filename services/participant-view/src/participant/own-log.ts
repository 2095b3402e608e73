import type { CommittedDefinition } from '@concert/contracts/agencies';
import { viewNameOf } from './participant.js';

/** Shape of a contract, but nobody else ever reads it: it goes from the own log to the own views, in one process. */
export interface PrivateContract<Data extends object> {
  readonly type: string;
  publish(data: Data): { readonly type: string; readonly data: Data };
}

export interface PrivateNoteWrittenV1 {
  readonly note: string;
  readonly about: { readonly kind: string; readonly id: string };
  readonly text: string;
}

export interface DefinitionOfCommittedChosenV1 {
  readonly definition: CommittedDefinition;
  readonly formerly: CommittedDefinition | null;
}

export const privately = <Data extends object>(participant: string, event: string): PrivateContract<Data> => {
  const type = `${viewNameOf(participant)}.${event}.v1`;
  return { type, publish: (data) => ({ type, data }) };
};

export const privateNoteWritten = (participant: string): PrivateContract<PrivateNoteWrittenV1> =>
  privately(participant, 'PrivateNoteWritten');

export const privateNoteShared = (participant: string): PrivateContract<PrivateNoteWrittenV1> =>
  privately(participant, 'PrivateNoteShared');

export const definitionOfCommittedChosen = (participant: string): PrivateContract<DefinitionOfCommittedChosenV1> =>
  privately(participant, 'DefinitionOfCommittedChosen');

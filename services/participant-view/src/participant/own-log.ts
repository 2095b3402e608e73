import type { DomainEvent } from '@concert/event-sourcing';
import { viewNameOf } from './participant.js';

/** How the own views read an event of the own log: in the shape of a contract, which nobody else ever reads. */
export interface PrivateContract<Data extends object> {
  readonly type: string;
  publish(data: Data): { readonly type: string; readonly data: Data };
}

/** The events of a participant's own log: `ownLog<PrivateNoteEvent>('ILO')('PrivateNoteWritten')`. */
export const ownLog =
  <Event extends DomainEvent>(participant: string) =>
  <Type extends Event['type']>(event: Type): PrivateContract<Extract<Event, { readonly type: Type }>['data']> => {
    const type = `${viewNameOf(participant)}.${event}.v1`;
    return { type, publish: (data) => ({ type, data }) };
  };

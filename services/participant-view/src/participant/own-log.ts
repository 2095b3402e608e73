import type { DomainEvent } from '@concert/event-sourcing';
import { viewNameOf } from './participant.js';

/**
 * The events of a participant's own log as its own views read them: in the shape of a contract, which nobody else ever
 * reads. `ownLog<PrivateNoteEvent>('ILO')('PrivateNoteWritten')`
 */
export const ownLog =
  <Event extends DomainEvent>(participant: string) =>
  <Type extends Event['type']>(event: Type) => {
    const type = `${viewNameOf(participant)}.${event}.v1`;
    return { type, publish: (data: Extract<Event, { readonly type: Type }>['data']) => ({ type, data }) };
  };

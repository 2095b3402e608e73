import type { AppendRequest, EventMetadata } from '@concert/event-sourcing';

/** What all events of one append share and no query looks at: one small JSON object per event. */
export type Metadata = Pick<
  EventMetadata,
  'actor' | 'correlationId' | 'causationId' | 'reason' | 'evidence' | 'visibility'
>;

/** Nearly everything is `shared`, so that goes unsaid. */
type Written = Omit<Metadata, 'visibility'> & Partial<Pick<Metadata, 'visibility'>>;

export const toWritten = (request: AppendRequest): Written => {
  const { actor, correlationId, causationId, reason, evidence, visibility } = request;
  return {
    actor,
    correlationId,
    causationId,
    reason,
    evidence,
    visibility: visibility === 'shared' ? undefined : visibility,
  };
};

export const metadataOf = (written: object): Metadata => ({ visibility: 'shared', ...(written as Written) });

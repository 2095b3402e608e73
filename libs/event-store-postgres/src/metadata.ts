import type { AppendRequest, EventMetadata } from '@concert/event-sourcing';

/** What all events of one append share and no query looks at: one small JSON object per event. */
type Metadata = Pick<EventMetadata, 'actor' | 'correlationId' | 'causationId' | 'reason' | 'evidence'> & {
  /** Left out when it is `shared`. */
  readonly visibility?: EventMetadata['visibility'];
};

export const metadataOf = (request: AppendRequest): Metadata => {
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

export const parseMetadata = (text: string): Metadata & Pick<EventMetadata, 'visibility'> => {
  const metadata = JSON.parse(text) as Metadata;
  return { ...metadata, visibility: metadata.visibility ?? 'shared' };
};

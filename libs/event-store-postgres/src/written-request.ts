import { type AppendRequest, EventTooLarge } from '@concert/event-sourcing';
import { toWritten } from './metadata.js';

/** An append, and its JSON as it will be stored. */
export interface WrittenRequest {
  readonly request: AppendRequest;
  readonly metadata: string;
  readonly data: readonly string[];
}

export const writtenOf = (request: AppendRequest): WrittenRequest => ({
  request,
  metadata: JSON.stringify(toWritten(request)),
  data: request.events.map(({ data }) => JSON.stringify(data)),
});

/** UTF-8 of one UTF-16 unit. */
export const MOST_BYTES_A_UNIT = 3;

/** @throws EventTooLarge */
export const checkSizes = ({ request, metadata, data }: WrittenRequest, limit: number): void =>
  data.forEach((text, index) => {
    if ((text.length + metadata.length) * MOST_BYTES_A_UNIT <= limit) return;
    const bytes = Buffer.byteLength(text) + Buffer.byteLength(metadata);
    if (bytes > limit) throw new EventTooLarge(request.events[index]!.type, bytes, limit);
  });

import type { PublishedMessage } from '@concert/messaging';

/** A message as Kafka carries it: CloudEvents 1.0 in binary mode, the data as JSON, keyed by programme. */
export interface CloudEventRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a record says. */
export interface RecordText {
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a consumer finds in a topic; anyone may have written it. */
export interface UnreadRecord extends RecordText {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** The record is not a CloudEvent of ours. Its place in the chain stays a gap, and gaps are fetched from the source. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}

const SOURCE_PREFIX = '/concert/';

/** Says that the source wrote the record: the one attribute that is no part of the message. */
export const SIGNATURE = 'ce_signature';

/** Attributes of CloudEvents first, then ours: names of extensions are lower case letters and digits only. */
export const toRecord = (message: PublishedMessage): CloudEventRecord => ({
  key: message.programme,
  value: JSON.stringify(message.data),
  headers: withoutUndefined({
    'content-type': 'application/json; charset=utf-8',
    ce_specversion: '1.0',
    ce_id: message.id,
    ce_source: SOURCE_PREFIX + message.source,
    ce_type: message.type,
    ce_subject: message.stream,
    ce_time: message.recordedAt,
    ce_partitionkey: message.programme,
    ce_programme: message.programme,
    ce_position: String(message.position),
    ce_previous: String(message.previous),
    ce_streamversion: String(message.streamVersion),
    ce_effectivedate: message.effectiveDate,
    ce_actor: JSON.stringify(message.actor),
    ce_correlationid: message.correlationId,
    ce_causationid: message.causationId,
    ce_visibility: message.visibility,
    ce_reason: message.reason,
    ce_evidence: message.evidence && JSON.stringify(message.evidence),
  }),
});

/** The source that a record names; undefined when it is no message of ours. */
export const sourceOfRecord = ({ value, headers }: RecordText): string | undefined => {
  const { ce_specversion: version, ce_source: source } = headers;
  if (value === null || version !== '1.0' || !source?.startsWith(SOURCE_PREFIX)) return undefined;
  return source.slice(SOURCE_PREFIX.length);
};

/** All that a record says of its message, in one text; whoever changes a word of it changes the text. */
export const textOf = ({ value, headers }: RecordText): string =>
  JSON.stringify([
    value,
    ...Object.entries(headers)
      .filter(([name]) => name.startsWith('ce_') && name !== SIGNATURE)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** @throws UnreadableRecord when an attribute is missing or cannot be read */
export const fromRecord = ({ value, headers }: RecordText): PublishedMessage => {
  const attribute = (name: string): string => {
    const text = headers[`ce_${name}`];
    if (text === undefined) throw new UnreadableRecord(`The record has no ce_${name}`);
    return text;
  };
  const { ce_reason: reason, ce_evidence: evidence } = headers;
  const source = sourceOfRecord({ value, headers });
  if (source === undefined || value === null)
    throw new UnreadableRecord(`The record from ${attribute('source')} is not one of ours`);
  try {
    return {
      id: attribute('id'),
      type: attribute('type'),
      source,
      stream: attribute('subject'),
      streamVersion: Number(attribute('streamversion')),
      position: BigInt(attribute('position')),
      previous: BigInt(attribute('previous')),
      programme: attribute('programme'),
      effectiveDate: attribute('effectivedate'),
      recordedAt: attribute('time'),
      actor: JSON.parse(attribute('actor')),
      correlationId: attribute('correlationid'),
      causationId: attribute('causationid'),
      ...(reason !== undefined && { reason }),
      ...(evidence !== undefined && { evidence: JSON.parse(evidence) }),
      visibility: attribute('visibility') as PublishedMessage['visibility'],
      data: JSON.parse(value),
    };
  } catch (error) {
    throw new UnreadableRecord(`A record from ${source} cannot be read: ${(error as Error).message}`);
  }
};

const withoutUndefined = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined));

import type { EventVersions, RecordedEvent } from '@concert/event-sourcing';
import type pg from 'pg';
import { type Dictionary, type EventType, eventTypes, programmes } from './dictionaries.js';
import { parseMetadata } from './metadata.js';

type Row = [
  position: string,
  stream: string,
  streamVersion: string,
  type: string,
  programme: string,
  id: string,
  effectiveDate: string,
  recordedAt: string,
  metadata: string,
  data: string,
];

const COLUMNS = `e.position, s.name, e.stream_version, e.type, e.programme, e.id, e.effective_date,
  e.recorded_at at time zone 'UTC', e.metadata, e.data`;

const QUERIES = {
  'log.read-stream': `select ${COLUMNS} from log.streams s join log.events e on e.stream = s.id
    where s.name = $1 order by e.stream_version`,
  'log.read': `select ${COLUMNS} from log.events e join log.streams s on s.id = e.stream
    where e.position > $1 order by e.position limit $2`,
  'log.read-programme': `select ${COLUMNS} from log.events e join log.streams s on s.id = e.stream
    where e.programme = (select p.id from log.programmes p where p.code = $3) and e.position > $1
    order by e.position limit $2`,
} as const;

const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig;

/** PostgreSQL leaves out trailing zeros; with all six digits, instants sort as text. */
const instantOf = (timestamp: string): string => {
  const [seconds, fraction = ''] = timestamp.replace(' ', 'T').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
};

/** Reads rows of the log as events, in the shapes of today. */
export class LogReader {
  private readonly types: Dictionary<EventType>;
  private readonly programmes: Dictionary<string>;

  constructor(
    private readonly pool: pg.Pool,
    private readonly versions: EventVersions,
  ) {
    this.types = eventTypes(pool);
    this.programmes = programmes(pool);
  }

  stream(stream: string): Promise<RecordedEvent[]> {
    return this.events('log.read-stream', [stream]);
  }

  after(position: bigint, limit: number, programme?: string): Promise<RecordedEvent[]> {
    return programme === undefined
      ? this.events('log.read', [position, limit])
      : this.events('log.read-programme', [position, limit, programme]);
  }

  private async events(query: keyof typeof QUERIES, values: unknown[]): Promise<RecordedEvent[]> {
    const { rows } = await this.pool.query<Row>({
      name: query,
      text: QUERIES[query],
      values,
      rowMode: 'array',
      types: asText,
    });
    await this.types.know(new Set(rows.map((row) => row[3])));
    await this.programmes.know(new Set(rows.map((row) => row[4])));
    return this.toEvents(rows);
  }

  /** Neighbours were often appended together: what they share is read once. */
  private toEvents(rows: readonly Row[]): RecordedEvent[] {
    const metadataOf = lastRemembered(parseMetadata);
    const recordedAtOf = lastRemembered(instantOf);
    return rows.map(
      ([position, stream, streamVersion, typeNr, programme, id, effectiveDate, recordedAt, shared, text]) => {
        const { actor, correlationId, causationId, reason, evidence, visibility } = metadataOf(shared);
        const type = this.types.get(typeNr);
        const { version, data } = this.versions.upcast(type.name, type.version, JSON.parse(text) as object);
        return {
          id,
          type: type.name,
          version,
          stream,
          streamVersion: Number(streamVersion),
          position: BigInt(position),
          programme: this.programmes.get(programme),
          effectiveDate,
          recordedAt: recordedAtOf(recordedAt),
          actor,
          correlationId,
          causationId,
          reason,
          evidence,
          visibility,
          data,
        };
      },
    );
  }
}

const lastRemembered = <Result>(parse: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, result: parse(text) })).result;
};

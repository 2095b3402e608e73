import type { EventVersions, RecordedEvent } from '@concert/event-sourcing';
import type pg from 'pg';
import { type Dictionary, type EventType, eventTypes, programmes } from './dictionaries.js';
import { type Metadata, metadataOf } from './metadata.js';

/** A page as it comes: null when there is nothing to read. */
type Texts = [heads: string | null, metadata: string | null, data: string | null];

interface Page {
  readonly heads: readonly Head[];
  readonly metadata: string;
  readonly data: string;
}

/** The small columns of an event, as one line separated by commas. */
type Head = [
  position: string,
  streamVersion: string,
  type: string,
  programme: string,
  id: string,
  effectiveDate: string,
  recordedAt: string,
  ...stream: string[],
];

const PART = 2_500;

/**
 * A page as one row: a line of small columns per event, and two JSON arrays that are parsed once. Metadata is left out
 * where it is that of the event before, as within one append. Half the work of a row per event with a column each.
 */
const pageOf = (events: string, order: string, end = ''): string => `
  select
    string_agg(concat_ws(',', position, stream_version, type, programme, id, effective_date, moment, stream), chr(10)),
    '[' || string_agg(case when is_as_before then 'null' else metadata end, ',') || ']',
    '[' || string_agg(data::text, ',') || ']'
  from (
    select e.position, e.stream_version, e.type, e.programme, e.id, e.effective_date, to_json(s.name) as stream,
      e.recorded_at at time zone 'UTC' as moment, e.metadata::text as metadata, e.data,
      e.metadata::text = lag(e.metadata::text) over (order by ${order}) as is_as_before
    from ${events} order by ${order} ${end}
  ) page`;

const QUERIES = {
  'log.read-stream': pageOf('log.streams s join log.events e on e.stream = s.id where s.name = $1', 'e.stream_version'),
  'log.read': pageOf(
    'log.events e join log.streams s on s.id = e.stream where e.position > $1',
    'e.position',
    'limit $2',
  ),
  'log.read-programme': pageOf(
    `log.events e join log.streams s on s.id = e.stream
     where e.programme = (select p.id from log.programmes p where p.code = $3) and e.position > $1`,
    'e.position',
    'limit $2',
  ),
} as const;

/** Reads the log as events, in the shapes of today. */
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

  async stream(stream: string): Promise<RecordedEvent[]> {
    return this.toEvents(await this.page('log.read-stream', [stream]));
  }

  /** In parts: while one is turned into events here, PostgreSQL puts the next together. */
  async after(position: bigint, limit: number, programme?: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    let part = this.part(position, Math.min(limit, PART), programme);
    for (;;) {
      const page = await part;
      const missing = limit - events.length - page.heads.length;
      const isLast = page.heads.length < PART || missing === 0;
      if (!isLast) part = this.part(BigInt(page.heads.at(-1)![0]), Math.min(missing, PART), programme);
      part.catch(() => undefined);
      for (const event of await this.toEvents(page)) events.push(event);
      if (isLast) return events;
    }
  }

  private part(after: bigint, limit: number, programme: string | undefined): Promise<Page> {
    return programme === undefined
      ? this.page('log.read', [after, limit])
      : this.page('log.read-programme', [after, limit, programme]);
  }

  private async page(query: keyof typeof QUERIES, values: unknown[]): Promise<Page> {
    const { rows } = await this.pool.query<Texts>({ name: query, text: QUERIES[query], values, rowMode: 'array' });
    const [heads, metadata, data] = rows[0]!;
    return {
      heads: heads === null ? [] : heads.split('\n').map((line) => line.split(',') as Head),
      metadata: metadata ?? '[]',
      data: data ?? '[]',
    };
  }

  private async toEvents({ heads, metadata: metadataText, data: dataText }: Page): Promise<RecordedEvent[]> {
    await this.types.know(heads.map(([, , type]) => type));
    await this.programmes.know(heads.map(([, , , programme]) => programme));
    const metadata = JSON.parse(metadataText) as (object | null)[];
    const data = JSON.parse(dataText) as object[];
    const instantOf = lastRemembered(toInstant);
    let shared: Metadata | undefined;
    return heads.map(
      ([position, streamVersion, typeNr, programme, id, effectiveDate, recordedAt, ...stream], index) => {
        const own = metadata[index];
        if (own) shared = metadataOf(own);
        const { actor, correlationId, causationId, reason, evidence, visibility } = shared!;
        const type = this.types.get(typeNr);
        const current = this.versions.upcast(type.name, type.version, data[index]!);
        return {
          id,
          type: type.name,
          version: current.version,
          stream: toName(stream.join(',')),
          streamVersion: Number(streamVersion),
          position: BigInt(position),
          programme: this.programmes.get(programme),
          effectiveDate,
          recordedAt: instantOf(recordedAt),
          actor,
          correlationId,
          causationId,
          reason,
          evidence,
          visibility,
          data: current.data,
        };
      },
    );
  }
}

/** PostgreSQL leaves out trailing zeros; with all six digits, instants sort as text. */
const toInstant = (timestamp: string): string => {
  const [seconds, fraction = ''] = timestamp.replace(' ', 'T').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
};

const toName = (json: string): string => (json.includes('\\') ? (JSON.parse(json) as string) : json.slice(1, -1));

const lastRemembered = <Result>(parse: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, result: parse(text) })).result;
};

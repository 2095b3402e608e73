import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventVersions, RecordedEvent } from '@concert/event-sourcing';
import type pg from 'pg';
import { type Dictionary, type EventType, eventTypes, programmes } from './dictionaries.js';
import { type Metadata, metadataOf } from './metadata.js';

/** A page as it comes; null when there is nothing to read. */
type Texts = [fields: string | null, streams: string | null, metadata: string | null, data: string | null];

/** Fields of one event in the first text: position, version in the stream, type, programme, id and two dates. */
const FIELDS = 7;

interface Page {
  readonly size: number;
  readonly fields: readonly string[];
  readonly streams: string;
  readonly metadata: string;
  readonly data: string;
}

const PART = 2_500;

/**
 * A page as one row: the small columns as one text separated by commas, and three JSON arrays that are parsed once.
 * Metadata is left out where it is that of the event before, as within one append. Half the work of a row per event.
 */
const pageOf = (events: string, order: string, end = ''): string => `
  select
    string_agg(concat_ws(',', position, stream_version, type, programme, id, effective_date, moment), ','),
    '[' || string_agg(stream::text, ',') || ']',
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
  private asked: { key: string; page: Promise<Page> } | undefined;

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

  /**
   * In parts: while one is turned into events here, PostgreSQL puts the next together. Whoever reads long pages reads
   * the whole log, so the part after a page is asked for, too.
   */
  async after(position: bigint, limit: number, programme?: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (let at = position; ;) {
      const size = Math.min(limit - events.length, PART);
      const page = await this.part(at, size, programme);
      if (page.size === PART) {
        at = BigInt(page.fields.at(-FIELDS)!);
        const missing = limit - events.length - PART;
        this.ask(at, Math.min(missing > 0 ? missing : limit, PART), programme);
        // The pool sends nothing before this turn of the event loop ends.
        await nextTurn();
      }
      for (const event of await this.toEvents(page)) events.push(event);
      if (page.size < size || events.length === limit) return events;
    }
  }

  private ask(after: bigint, limit: number, programme: string | undefined): void {
    const page = this.fetch(after, limit, programme);
    page.catch(() => undefined);
    this.asked = { key: `${after}/${limit}/${programme}`, page };
  }

  /** A part asked for before is good if it is full: then nothing can have been added to it since. */
  private async part(after: bigint, limit: number, programme: string | undefined): Promise<Page> {
    const { asked } = this;
    if (asked?.key !== `${after}/${limit}/${programme}`) return this.fetch(after, limit, programme);
    this.asked = undefined;
    const page = await asked.page.catch(() => undefined);
    return page?.size === limit ? page : this.fetch(after, limit, programme);
  }

  private fetch(after: bigint, limit: number, programme: string | undefined): Promise<Page> {
    return programme === undefined
      ? this.page('log.read', [after, limit])
      : this.page('log.read-programme', [after, limit, programme]);
  }

  private async page(query: keyof typeof QUERIES, values: unknown[]): Promise<Page> {
    const { rows } = await this.pool.query<Texts>({ name: query, text: QUERIES[query], values, rowMode: 'array' });
    const [text, streams, metadata, data] = rows[0]!;
    const fields = text === null ? [] : text.split(',');
    return {
      size: fields.length / FIELDS,
      fields,
      streams: streams ?? '[]',
      metadata: metadata ?? '[]',
      data: data ?? '[]',
    };
  }

  private async toEvents(page: Page): Promise<RecordedEvent[]> {
    const { size, fields } = page;
    await this.types.know(eachOf(fields, 2));
    await this.programmes.know(eachOf(fields, 3));
    const streams = JSON.parse(page.streams) as string[];
    const metadata = JSON.parse(page.metadata) as (object | null)[];
    const data = JSON.parse(page.data) as object[];
    const instantOf = lastRemembered(toInstant);
    let shared: Metadata | undefined;
    const events: RecordedEvent[] = [];
    for (let index = 0, at = 0; index < size; index += 1, at += FIELDS) {
      const own = metadata[index];
      if (own) shared = metadataOf(own);
      const { actor, correlationId, causationId, reason, evidence, visibility } = shared!;
      const type = this.types.get(fields[at + 2]!);
      const current = this.versions.upcast(type.name, type.version, data[index]!);
      events.push({
        id: fields[at + 4]!,
        type: type.name,
        version: current.version,
        stream: streams[index]!,
        streamVersion: Number(fields[at + 1]),
        position: BigInt(fields[at]!),
        programme: this.programmes.get(fields[at + 3]!),
        effectiveDate: fields[at + 5]!,
        recordedAt: instantOf(fields[at + 6]!),
        actor,
        correlationId,
        causationId,
        reason,
        evidence,
        visibility,
        data: current.data,
      });
    }
    return events;
  }
}

const eachOf = function* (fields: readonly string[], field: number): Iterable<string> {
  for (let at = field; at < fields.length; at += FIELDS) yield fields[at]!;
};

/** PostgreSQL leaves out trailing zeros; with all six digits, instants sort as text. */
const toInstant = (timestamp: string): string => {
  const [seconds, fraction = ''] = timestamp.replace(' ', 'T').split('.');
  return `${seconds}.${fraction.padEnd(6, '0')}Z`;
};

const lastRemembered = <Result>(parse: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, result: parse(text) })).result;
};

import { randomUUID } from 'node:crypto';
import {
  type AppendRequest,
  type AppendResult,
  CommandIdReused,
  type EventVersions,
  type ExpectedVersion,
  StaleRead,
  VersionConflict,
} from '@concert/event-sourcing';
import type pg from 'pg';
import { MOST_BYTES_A_UNIT, type WrittenRequest, writtenOf } from './written-request.js';

type Row = [
  outcome: 'appended' | 'repeated' | 'reused' | 'conflict' | 'stale',
  stream: string | null,
  streamVersion: string,
  firstPosition: string,
  lastPosition: string,
];

const TEXT = `select * from log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`;

const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig;

/**
 * Calls `log.append` once. Results come in the order of the requests; a refused one is an Error among them.
 * Inside a transaction of the caller's, everyone else's appends wait until it ends.
 */
export const appendWith = (
  client: Pick<pg.ClientBase, 'query'> | pg.Pool,
  requests: readonly AppendRequest[],
  versions: EventVersions,
): Promise<(AppendResult | Error)[]> => appendWritten(client, requests.map(writtenOf), versions);

export const appendWritten = async (
  client: Pick<pg.ClientBase, 'query'> | pg.Pool,
  requests: readonly WrittenRequest[],
  versions: EventVersions,
): Promise<(AppendResult | Error)[]> => {
  const { rows } = await client.query<Row>({
    name: 'log.append',
    text: TEXT,
    values: parametersOf(requests, versions),
    rowMode: 'array',
    types: asText,
  });
  return requests.map(({ request }, index) => resultOf(request, rows[index]!));
};

const resultOf = (
  { stream, programme, expectedVersion, conditions = [], commandId }: AppendRequest,
  [outcome, firstStream, version, first, last]: Row,
): AppendResult | Error => {
  if (outcome === 'conflict') return new VersionConflict(stream, expectedVersion, Number(version));
  if (outcome === 'stale') {
    const broken = conditions.find((each) => ('stream' in each ? each.stream === firstStream : firstStream === null));
    if (broken && 'stream' in broken) return new StaleRead(broken.stream, broken.version, Number(version));
    return new StaleRead(programme, `${broken?.programmeSeenTo}`, Number(first));
  }
  if (outcome === 'reused') return new CommandIdReused(commandId);
  return {
    stream: firstStream ?? stream,
    streamVersion: Number(version),
    firstPosition: BigInt(first),
    lastPosition: BigInt(last),
    repeated: outcome === 'repeated',
  };
};

const expectedNumber = (expected: ExpectedVersion): number => {
  switch (expected) {
    case 'none':
      return 0;
    case 'any':
      return -1;
    case 'exists':
      return -2;
    default:
      return expected;
  }
};

/** Names once per flush; appends and events point to them, counted from 1 as PostgreSQL does. */
class Names {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known) return known;
    this.numbers.set(name, this.names.push(name));
    return this.names.length;
  }
}

const parametersOf = (written: readonly WrittenRequest[], versions: EventVersions): (string | Buffer)[] => {
  const requests = written.map(({ request }) => request);
  const streams = new Names();
  const programmes = new Names();
  const types = new Names();
  const appends: number[] = [];
  const eventTypes: number[] = [];
  const ids: string[] = [];
  const dates: (string | undefined)[] = [];
  const conditionAppends: number[] = [];
  const conditionStreams: number[] = [];
  const conditionVersions: number[] = [];
  requests.forEach(({ events, conditions = [] }, index) => {
    for (const condition of conditions) {
      if (!('stream' in condition)) continue;
      conditionAppends.push(index + 1);
      conditionStreams.push(streams.numberOf(condition.stream));
      conditionVersions.push(condition.version);
    }
    for (const event of events) {
      appends.push(index + 1);
      eventTypes.push(types.numberOf(event.type));
      ids.push(randomUUID());
      dates.push(event.effectiveDate);
    }
  });
  const ofAppends = [
    arrayOf(requests.map(({ stream }) => streams.numberOf(stream))),
    arrayOf(requests.map(({ programme }) => programmes.numberOf(programme))),
    arrayOf(requests.map(({ expectedVersion }) => expectedNumber(expectedVersion))),
    arrayOf(requests.map(({ commandId }) => commandId)),
    arrayOf(requests.map(({ fingerprint }) => fingerprint)),
    arrayOf(requests.map(({ events }) => events.length)),
    jsonArrayOf(written.map(({ metadata }) => metadata)),
  ];
  return [
    arrayOf(streams.names),
    arrayOf(programmes.names),
    arrayOf(types.names),
    arrayOf(types.names.map((name) => versions.currentOf(name))),
    ...ofAppends,
    arrayOf(appends),
    arrayOf(eventTypes),
    arrayOf(ids),
    arrayOf(dates),
    jsonArrayOf(written.flatMap(({ data }) => data)),
    arrayOf(requests.map(programmeSeenTo)),
    arrayOf(conditionAppends),
    arrayOf(conditionStreams),
    arrayOf(conditionVersions),
  ];
};

const programmeSeenTo = ({ conditions = [] }: AppendRequest): string | undefined => {
  const condition = conditions.find((each) => 'programmeSeenTo' in each);
  return condition && `${condition.programmeSeenTo}`;
};

const PLAIN = /^(?!null$)[\w.:/-]+$/i;

/** An array as PostgreSQL writes it. The driver's own way quotes every number. */
const arrayOf = (items: readonly (string | number | undefined)[]): string => `{${items.map(elementOf).join()}}`;

const elementOf = (item: string | number | undefined): string | number => {
  if (item === undefined) return 'null';
  if (typeof item === 'number' || PLAIN.test(item)) return item;
  return `"${item.replaceAll(/["\\]/g, '\\$&')}"`;
};

const JSON_TYPE = 114;

/** An array of JSON in PostgreSQL's binary form: its elements are not parsed a second time when it is taken apart. */
const jsonArrayOf = (texts: readonly string[]): Buffer => {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  let buffer = Buffer.allocUnsafe(20 + 4 * texts.length + characters + MOST_BYTES_A_UNIT * longest);
  // One dimension, no nulls, the type, how many, counted from 1.
  let at = 0;
  for (const header of [1, 0, JSON_TYPE, texts.length, 1]) at = buffer.writeInt32BE(header, at);
  for (const text of texts) {
    const most = 4 + MOST_BYTES_A_UNIT * text.length;
    if (buffer.length - at < most) buffer = Buffer.concat([buffer.subarray(0, at), Buffer.allocUnsafe(at + most)]);
    const size = buffer.write(text, at + 4, 'utf8');
    buffer.writeInt32BE(size, at);
    at += 4 + size;
  }
  return buffer.subarray(0, at);
};

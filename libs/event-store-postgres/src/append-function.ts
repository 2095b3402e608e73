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
import { arrayOf, arrayOfGiven, jsonArrayOf, newIdsArray, plainArrayOf } from './parameter-arrays.js';
import { type WrittenRequest, writtenOf } from './written-request.js';

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
  const streams = new Names();
  const programmes = new Names();
  const types = new Names();
  const ofAppends = {
    streams: [] as number[],
    programmes: [] as number[],
    expected: [] as number[],
    commandIds: [] as string[],
    fingerprints: [] as (string | undefined)[],
    counts: [] as number[],
    metadata: [] as string[],
    seenTo: [] as (bigint | undefined)[],
  };
  const ofEvents = {
    appends: [] as number[],
    types: [] as number[],
    dates: [] as (string | undefined)[],
    data: [] as string[],
  };
  const ofConditions = { appends: [] as number[], streams: [] as number[], versions: [] as number[] };
  written.forEach(({ request, metadata, data }, index) => {
    ofAppends.streams.push(streams.numberOf(request.stream));
    ofAppends.programmes.push(programmes.numberOf(request.programme));
    ofAppends.expected.push(expectedNumber(request.expectedVersion));
    ofAppends.commandIds.push(request.commandId);
    ofAppends.fingerprints.push(request.fingerprint);
    ofAppends.counts.push(data.length);
    ofAppends.metadata.push(metadata);
    let seenTo: bigint | undefined;
    for (const condition of request.conditions ?? []) {
      if ('programmeSeenTo' in condition) seenTo ??= condition.programmeSeenTo;
      else {
        ofConditions.appends.push(index + 1);
        ofConditions.streams.push(streams.numberOf(condition.stream));
        ofConditions.versions.push(condition.version);
      }
    }
    ofAppends.seenTo.push(seenTo);
    request.events.forEach(({ type, effectiveDate }, nr) => {
      ofEvents.appends.push(index + 1);
      ofEvents.types.push(types.numberOf(type));
      ofEvents.dates.push(effectiveDate);
      ofEvents.data.push(data[nr]!);
    });
  });
  return [
    arrayOf(streams.names),
    arrayOf(programmes.names),
    arrayOf(types.names),
    arrayOf(types.names.map((name) => versions.currentOf(name))),
    plainArrayOf(ofAppends.streams),
    plainArrayOf(ofAppends.programmes),
    plainArrayOf(ofAppends.expected),
    arrayOf(ofAppends.commandIds),
    arrayOf(ofAppends.fingerprints),
    plainArrayOf(ofAppends.counts),
    jsonArrayOf(ofAppends.metadata),
    plainArrayOf(ofEvents.appends),
    plainArrayOf(ofEvents.types),
    newIdsArray(ofEvents.data.length),
    arrayOfGiven(ofEvents.dates),
    jsonArrayOf(ofEvents.data),
    arrayOfGiven(ofAppends.seenTo),
    plainArrayOf(ofConditions.appends),
    plainArrayOf(ofConditions.streams),
    plainArrayOf(ofConditions.versions),
  ];
};

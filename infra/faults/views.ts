import { createHash } from 'node:crypto';
import type { PublishedEvents, PublishedMessage } from '@concert/messaging';
import { change, defineProjection, on, type Projection } from '@concert/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row for each message that was applied, which tells how often. */
@Entity('entry')
export class Entry {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'entry_key' })
  programme: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'entry_key' })
  position: number;

  @Column('integer')
  times: number;
}

/** One row for each programme, in which the order of all its messages leaves its trace. */
@Entity('chain')
export class Chain {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'chain_key' })
  programme: string;

  @Column('integer')
  last: number;

  /** How many messages came when a later one had been applied. */
  @Column('integer')
  disorders: number;

  /** Hash of the ids of all messages, in the order in which they were applied. */
  @Column('text')
  digest: string;
}

/** Events of the log; `Draft` stays private, so that chains have gaps, and `Measurement` came with the second release. */
export const NOTE = 'NoteTaken';
export const DRAFT = 'NoteDrafted';
export const MEASUREMENT = 'MeasurementTaken';
/** What a reaction answers a note with; private. */
export const ANSWER = 'NoteAnswered';

export type Release = 1 | 2;

export interface Noted {
  readonly nr: number;
  /** Cannot be applied until the views were mended. */
  readonly isPoisoned?: boolean;
  /** Cannot be answered until the reactions were mended. */
  readonly isUnanswerable?: boolean;
  readonly padding?: string;
}

export const typeOf = (source: string, event: string): string => `${source}.${event}.v1`;

/** Events that a release publishes, and that its views apply. */
export const knownTo = (release: Release): readonly string[] => (release === 1 ? [NOTE] : [NOTE, MEASUREMENT]);

/** What a service of a release publishes. */
export const publishedBy = (source: string, release: Release): PublishedEvents =>
  Object.fromEntries(
    knownTo(release).map((event) => [event, ({ data }: { data: object }) => ({ type: typeOf(source, event), data })]),
  );

export const digestAfter = (digest: string, id: string): string =>
  createHash('sha256').update(`${digest} ${id}`).digest('hex');

const applied = ({ id, programme, position }: PublishedMessage) => {
  const place = Number(position);
  return [
    change(Entry, { programme, position: place }, (row) => ({
      programme,
      position: place,
      times: (row?.times ?? 0) + 1,
    })),
    change(Chain, { programme }, (row) => ({
      programme,
      last: place,
      disorders: (row?.disorders ?? 0) + (row && row.last >= place ? 1 : 0),
      digest: digestAfter(row?.digest ?? '', id),
    })),
  ];
};

/** The views of a release. The second one hears of measurements, too. */
export const viewsOf = (source: string, release: Release, isMended: () => boolean): Projection => {
  const hears = (event: string) =>
    on<Noted>({ type: typeOf(source, event), publish: (data) => data }, (message) => {
      if (message.data.isPoisoned && !isMended()) throw new Error(`Note ${message.data.nr} cannot be read`);
      return applied(message);
    });
  return defineProjection('applied', [Entry, Chain], ...knownTo(release).map(hears));
};

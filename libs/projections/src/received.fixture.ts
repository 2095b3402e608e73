import type { PublishedMessage } from '@concert/messaging';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { amend, change, defineProjection, on, type Projection } from './projection.js';
import type { SourceOf } from './rebuild.js';

@Entity('received')
@Index('received_by_agency', ['agency'])
export class Received {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'received_key' })
  programme: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'received_key' })
  agency: string;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('integer')
  transfers: number;

  @Column('jsonb')
  dates: readonly string[];

  @Column('text', { nullable: true })
  note: string | null;
}

interface Transfer {
  agency: string;
  amount: string;
  date: string;
}
export const TransferReceived = { type: 'budgets.TransferReceived.v1', publish: (data: Transfer) => data };
export const NoteWritten = {
  type: 'budgets.NoteWritten.v1',
  publish: (data: { agency: string; note: string }) => data,
};

export const receivedByAgency = (readable: (transfer: Transfer) => boolean = () => true): Projection =>
  defineProjection(
    'received-by-agency',
    [Received],
    on(TransferReceived, ({ programme, data }) => {
      if (!readable(data)) throw new Error(`Cannot read the transfer of ${data.date}`);
      const { agency, amount, date } = data;
      return [
        change(Received, { programme, agency }, (row) => ({
          programme,
          agency,
          amount: (Number(row?.amount ?? 0) + Number(amount)).toFixed(2),
          transfers: (row?.transfers ?? 0) + 1,
          dates: [...(row?.dates ?? []), date],
          note: row?.note ?? null,
        })),
      ];
    }),
    on(NoteWritten, ({ programme, data: { agency, note } }) => [
      amend(Received, { programme, agency }, (row) => ({ ...row, note })),
    ]),
  );

export const uuid = (position: number): string => `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;

/** A log of one programme, or of two when `programme` is given. */
export const messagesOf = (
  ...events: readonly { type: string; data: object; programme?: string }[]
): PublishedMessage[] => {
  const previous = new Map<string, bigint>();
  return events.map(({ type, data, programme = 'MDGF-1880' }, index) => {
    const position = BigInt(index + 1);
    const message = {
      id: uuid(index + 1),
      type,
      data,
      programme,
      source: 'budgets',
      stream: 'fund',
      streamVersion: index + 1,
      position,
      previous: previous.get(programme) ?? 0n,
      effectiveDate: '2010-01-01',
      recordedAt: '2026-01-05T09:00:00.000001Z',
      actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
      correlationId: uuid(99),
      causationId: uuid(99),
      visibility: 'shared' as const,
    };
    previous.set(programme, position);
    return message;
  });
};

export const transfer = (agency: string, amount: string, date: string, programme?: string) => ({
  type: TransferReceived.type,
  data: { agency, amount, date },
  programme,
});

export const sourceOf =
  (messages: readonly PublishedMessage[]): SourceOf =>
  () => ({
    readProgramme: (programme, after, limit) =>
      Promise.resolve(messages.filter((each) => each.programme === programme && each.position > after).slice(0, limit)),
  });

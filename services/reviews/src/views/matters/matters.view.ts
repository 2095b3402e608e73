import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `decided`: the service concerned has not said yet what came of it; `refused`: it could not carry it out. */
export const dueStates = ['open', 'on-agenda', 'deferred', 'refused', 'decided'] as const;
export type DueState = (typeof dueStates)[number];

/** Something of a service that a body decides on, as that service tells it. */
@Entity('matters')
@Index('matters_waiting', ['since'], { where: 'waiting' })
export class Matter {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  service: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  id: string;

  /** Another id by which decisions name it: the recommendation's number. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Body, or whoever else decides: a fund, a donor. */
  @Column('text')
  body: string;

  /** Body that decides in the end, where another endorses first. */
  @Column('text')
  decidedBy: string;

  @Column('text')
  step: 'endorsement' | 'decision';

  @Column('text')
  title: string;

  /** Day since which it waits. */
  @Column('date')
  since: string;

  @Column('boolean')
  waiting: boolean;

  /** It can not wait again: the tranche came, or its gate was waived. */
  @Column('boolean')
  settled: boolean;

  /** Whether it would wait if the transfer that settled it were withdrawn; null while no transfer did. */
  @Column('boolean', { nullable: true })
  waitsWithoutTransfer: boolean | null;
}

/** How far a body has come with a matter, by the id with which agendas and decisions name it. */
@Entity('matter_handling')
export class MatterHandling {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  service: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  id: string;

  /** The meeting on whose agenda it was put last. */
  @Column('text', { nullable: true })
  meeting: string | null;

  @Column('text', { nullable: true })
  decision: string | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;
}

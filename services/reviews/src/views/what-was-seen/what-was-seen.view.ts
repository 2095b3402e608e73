import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last event of a service that was known here when a decision was taken, so that its figures can be looked up. */
@Entity('what_was_seen')
export class WhatWasSeen {
  @PrimaryColumn('text')
  programme: string;

  /** The service. */
  @PrimaryColumn('text')
  source: string;

  @Column('bigint')
  position: string;

  @Column('text')
  recordedAt: string;
}

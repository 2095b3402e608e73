import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The version of a programme that the views of this service show: what `If-Match` is compared with. */
@Entity('programme_versions')
export class ProgrammeVersion {
  @PrimaryColumn('text')
  programme: string;

  @Column('integer')
  version: number;
}

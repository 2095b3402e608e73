import type { CommittedDefinition } from '@concert/contracts/agencies';
import { Unknown } from '@concert/event-sourcing';
import type { PolicySet } from '@concert/programme-directory';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { PARTICIPANT } from '../../participant/participant.js';
import { OwnDefinition, PrivateNoteRow } from './private-record.view.js';

/** In which sense this participant reads committed figures, and whose definition that is. */
export interface DefinitionInUse {
  readonly definition: CommittedDefinition;
  readonly chosenBy: 'this participant' | 'the policy set' | 'nobody';
}

export interface NoteFilter {
  readonly programme?: string;
  readonly kind?: string;
  readonly id?: string;
}

/** A note as those see it with whom it was shared. */
export interface SharedNote extends Omit<PrivateNoteRow, 'writtenBy' | 'sharedAt'> {
  /** Code of the participant. */
  readonly sharedBy: string;
  readonly sharedAt: string;
}

@Injectable()
export class PrivateRecordQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PARTICIPANT) private readonly participant: string,
  ) {}

  /** The participant's own definition; without one the programme's, and without that the inclusive one. */
  async definition(policySet: PolicySet | null): Promise<DefinitionInUse> {
    const own = await this.own();
    if (own) return { definition: own.definition, chosenBy: 'this participant' };
    if (policySet) return { definition: policySet.committedDefinition, chosenBy: 'the policy set' };
    return { definition: 'inclusive', chosenBy: 'nobody' };
  }

  own(): Promise<OwnDefinition | null> {
    return this.dataSource.getRepository(OwnDefinition).findOneBy({ participant: this.participant });
  }

  /** @throws Unknown when the participant has no such note */
  async programmeOfNote(note: string): Promise<string> {
    const row = await this.dataSource.getRepository(PrivateNoteRow).findOneBy({ note });
    if (!row) throw new Unknown('note', note);
    return row.programme;
  }

  /** What others may read: the notes that were shared, without the name of who wrote them. */
  async sharedNotes(
    { programme, kind, id }: NoteFilter & { programme: string },
    page: PageQuery,
  ): Promise<Page<SharedNote>> {
    const query = this.matching({ programme, kind, id }).andWhere('note.sharedAt is not null');
    const { items, cursor } = await pageOf(query, ['recordedAt', 'note'], page);
    return { items: items.map((row): SharedNote => this.asShared(row)), cursor };
  }

  notes({ programme, kind, id }: NoteFilter, page: PageQuery): Promise<Page<PrivateNoteRow>> {
    return pageOf(this.matching({ programme, kind, id }), ['recordedAt', 'note'], page);
  }

  private matching({ programme, kind, id }: NoteFilter): SelectQueryBuilder<PrivateNoteRow> {
    const query = this.dataSource.getRepository(PrivateNoteRow).createQueryBuilder('note');
    if (programme !== undefined) query.andWhere('note.programme = :programme', { programme });
    if (kind !== undefined) query.andWhere('note.aboutKind = :kind', { kind });
    if (id !== undefined) query.andWhere('note.aboutId = :id', { id });
    return query;
  }

  private asShared({ writtenBy: _writtenBy, sharedAt, ...note }: PrivateNoteRow): SharedNote {
    return { ...note, sharedBy: this.participant, sharedAt: sharedAt as string };
  }
}

import { Unknown } from '@concert/event-sourcing';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Participant } from '../../participant/participant.js';
import type { SharedNoteResponse } from './notes.response.js';
import { PrivateNoteRow } from './private-record.view.js';

export interface NoteFilter {
  readonly programme?: string;
  readonly kind?: string;
  readonly id?: string;
}

@Injectable()
export class NotesQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly participant: Participant,
  ) {}

  /** @throws Unknown when the participant has no such note */
  async programmeOfNote(note: string): Promise<string> {
    const row = await this.dataSource.getRepository(PrivateNoteRow).findOneBy({ note });
    if (!row) throw new Unknown('note', note);
    return row.programme;
  }

  /** What others may read: the notes that were shared, without the name of who wrote them. */
  async shared(filter: NoteFilter & { programme: string }, page: PageQuery): Promise<Page<SharedNoteResponse>> {
    const query = this.matching(filter).andWhere('note.sharedAt is not null');
    const { items, cursor } = await pageOf(query, ['recordedAt', 'note'], page);
    return {
      items: items.flatMap(({ writtenBy: _writtenBy, sharedAt, ...note }) =>
        sharedAt === null ? [] : [{ ...note, sharedBy: this.participant.code, sharedAt }],
      ),
      cursor,
    };
  }

  all(filter: NoteFilter, page: PageQuery): Promise<Page<PrivateNoteRow>> {
    return pageOf(this.matching(filter), ['recordedAt', 'note'], page);
  }

  private matching({ programme, kind, id }: NoteFilter): SelectQueryBuilder<PrivateNoteRow> {
    const query = this.dataSource.getRepository(PrivateNoteRow).createQueryBuilder('note');
    if (programme !== undefined) query.andWhere('note.programme = :programme', { programme });
    if (kind !== undefined) query.andWhere('note.aboutKind = :kind', { kind });
    if (id !== undefined) query.andWhere('note.aboutId = :id', { id });
    return query;
  }
}

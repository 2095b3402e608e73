import type { CommittedDefinition } from '@concert/contracts/agencies';
import type { PolicySet } from '@concert/programme-directory';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PARTICIPANT } from '../participant.js';
import { OwnDefinition, PrivateNoteRow } from './private.entities.js';

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

  notes({ programme, kind, id }: NoteFilter, page: PageQuery): Promise<Page<PrivateNoteRow>> {
    const query = this.dataSource.getRepository(PrivateNoteRow).createQueryBuilder('note');
    if (programme !== undefined) query.andWhere('note.programme = :programme', { programme });
    if (kind !== undefined) query.andWhere('note.aboutKind = :kind', { kind });
    if (id !== undefined) query.andWhere('note.aboutId = :id', { id });
    return pageOf(query, ['recordedAt', 'note'], page);
  }
}

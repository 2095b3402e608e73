import type { PolicySet } from '@concert/programme-directory';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Participant } from '../../participant/participant.js';
import type { DefinitionInUseResponse } from './definition.response.js';
import { OwnDefinition } from './private-record.view.js';

@Injectable()
export class DefinitionQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly participant: Participant,
  ) {}

  /** The participant's own definition; without one the programme's, and without that the inclusive one. */
  async inUse(policySet: PolicySet | null): Promise<DefinitionInUseResponse> {
    const own = await this.own();
    if (own) return { definition: own.definition, chosenBy: 'this participant' };
    if (policySet) return { definition: policySet.committedDefinition, chosenBy: 'the policy set' };
    return { definition: 'inclusive', chosenBy: 'nobody' };
  }

  own(): Promise<OwnDefinition | null> {
    return this.dataSource.getRepository(OwnDefinition).findOneBy({ participant: this.participant.code });
  }
}

import { type Caller, CurrentCaller, Returns } from '@concert/service-kit';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { DefinitionQuery } from './definition.query.js';
import { DefinitionResponse } from './definition.response.js';

@ApiTags('participant view')
@Controller('definition-of-committed')
export class DefinitionController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly definitions: DefinitionQuery,
  ) {}

  @Get()
  @Returns(DefinitionResponse)
  async definition(@CurrentCaller() caller: Caller): Promise<DefinitionResponse> {
    this.own.admit(caller);
    return { definition: (await this.definitions.own())?.definition ?? null };
  }
}

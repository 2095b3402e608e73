import { type Caller, CurrentCaller, type Page, PageQuery, Returns, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Answered, PersonalFacts } from '../../beneficiary/beneficiary.js';
import { CardReads } from '../../beneficiary/card-reads.store.js';
import { PersonKeys } from '../../beneficiary/person-keys.store.js';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { BeneficiariesQuery, withoutSeals } from './beneficiaries.query.js';
import {
  BeneficiaryCardResponse,
  BeneficiaryCountsResponse,
  BeneficiaryListedResponse,
} from './beneficiaries.response.js';

/** People assisted by this participant. For its coordinator alone; nothing but counts may leave. */
@ApiTags('beneficiaries')
@Controller()
export class BeneficiariesController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly beneficiaries: BeneficiariesQuery,
    private readonly keys: PersonKeys,
    private readonly reads: CardReads,
  ) {}

  @Get('programmes/:programme/beneficiaries')
  @ReturnsPage(BeneficiaryListedResponse)
  list(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<BeneficiaryListedResponse>> {
    this.own.admit(caller, 'ReadBeneficiaries');
    return this.beneficiaries.list(programme, page);
  }

  /** By sex and age band, fit to be shared. */
  @Get('programmes/:programme/beneficiaries/counts')
  @Returns(BeneficiaryCountsResponse)
  counts(@CurrentCaller() caller: Caller, @Param('programme') programme: string): Promise<BeneficiaryCountsResponse> {
    this.own.admit(caller, 'ReadBeneficiaries');
    return this.beneficiaries.counts(programme);
  }

  /** Every reading is kept, and shown to whoever reads it next. */
  @Get('beneficiaries/:beneficiary')
  @Returns(BeneficiaryCardResponse)
  async card(@CurrentCaller() caller: Caller, @Param('beneficiary') id: string): Promise<BeneficiaryCardResponse> {
    this.own.admit(caller, 'ReadBeneficiaries');
    const row = await this.beneficiaries.card(id);
    const readBy = await this.reads.of(id);
    await this.reads.add(id, caller);
    const opened = <Facts extends object>(sealed: string | null): Promise<Facts | null> =>
      sealed === null ? Promise.resolve(null) : this.keys.unseal<Facts>(id, sealed);
    const [personal, baseline, end] = await Promise.all([
      opened<PersonalFacts>(row.sealed),
      opened<{ answers: Answered[] }>(row.baselineSealed),
      opened<{ answers: Answered[] }>(row.endSealed),
    ]);
    return {
      ...withoutSeals(row),
      status: personal ? row.status : 'erased',
      personal,
      baseline: baseline?.answers ?? null,
      end: end?.answers ?? null,
      readBy,
    };
  }
}

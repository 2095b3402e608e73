import type { CommandContext } from '@concert/event-sourcing';
import {
  type Caller,
  Context,
  CurrentCaller,
  type Page,
  PageQuery,
  permit,
  type Recorded,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PARTICIPANT } from '../participant/participant.js';
import { BeneficiariesQuery, withoutSeals } from '../views/beneficiaries/beneficiaries.query.js';
import {
  BeneficiaryCardResponse,
  BeneficiaryCountsResponse,
  BeneficiaryListedResponse,
} from '../views/beneficiaries/beneficiaries.response.js';
import { OpenBeneficiaryCardDto, RecordBeneficiaryMeasurementDto } from './beneficiary.dto.js';
import {
  type Answered,
  EraseBeneficiary,
  OpenBeneficiaryCard,
  type PersonalFacts,
  RecordBeneficiaryMeasurement,
} from './beneficiary.js';
import { PersonKeys } from './person-keys.js';

/** People assisted by this participant. For its coordinator alone; nothing but counts may leave. */
@ApiTags('beneficiaries')
@Controller()
export class BeneficiariesController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(PARTICIPANT) private readonly participant: string,
    private readonly beneficiaries: BeneficiariesQuery,
    private readonly keys: PersonKeys,
  ) {}

  @Post('beneficiaries')
  open(
    @Body() { programme, sex, ageBand, openedOn, personal }: OpenBeneficiaryCardDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { participant: this.participant, programme, sex, ageBand, openedOn, personal: { ...personal } };
    return this.commands.execute(new OpenBeneficiaryCard(data, context));
  }

  @Post('beneficiaries/:beneficiary/measurements')
  measure(
    @Param('beneficiary') beneficiary: string,
    @Body() { kind, on, answers }: RecordBeneficiaryMeasurementDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const answered = answers.map(({ question, answer }) => ({ question, answer }));
    const data = { participant: this.participant, beneficiary, kind, on, answers: answered };
    return this.commands.execute(new RecordBeneficiaryMeasurement(data, context));
  }

  /** Deletes the person's key: what was sealed under it can be read by nobody again. */
  @Post('beneficiaries/:beneficiary/erasure')
  erase(@Param('beneficiary') beneficiary: string, @Context() context: CommandContext): Promise<Recorded> {
    // Whatever a body may say is not recorded: it might name the person.
    const { reason: _reason, evidence: _evidence, ...unnamed } = context;
    return this.commands.execute(
      new EraseBeneficiary({ participant: this.participant, beneficiary }, { ...unnamed, fingerprint: undefined }),
    );
  }

  @Get('programmes/:programme/beneficiaries')
  @ReturnsPage(BeneficiaryListedResponse)
  list(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<BeneficiaryListedResponse>> {
    this.admit(caller);
    return this.beneficiaries.list(programme, page);
  }

  /** By sex and age band, fit to be shared. */
  @Get('programmes/:programme/beneficiaries/counts')
  @Returns(BeneficiaryCountsResponse)
  counts(@CurrentCaller() caller: Caller, @Param('programme') programme: string): Promise<BeneficiaryCountsResponse> {
    this.admit(caller);
    return this.beneficiaries.counts(programme);
  }

  @Get('beneficiaries/:beneficiary')
  @Returns(BeneficiaryCardResponse)
  async card(@CurrentCaller() caller: Caller, @Param('beneficiary') id: string): Promise<BeneficiaryCardResponse> {
    this.admit(caller);
    const row = await this.beneficiaries.card(id);
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
    };
  }

  private admit(caller: Caller): void {
    permit(caller, 'ReadBeneficiaries', { owners: [this.participant] });
  }
}

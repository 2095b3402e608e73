import { type CommandContext, Unknown } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  beneficiaries,
  beneficiariesStream,
  reportBeneficiaries,
  ReportBeneficiaries,
  restateBeneficiaries,
  RestateBeneficiaries,
} from '../../domain/beneficiaries/beneficiaries.js';
import { WHOLE_PROGRAMME } from '../../domain/completeness/problem.js';
import { Records } from './records.js';

/** An organization counts for itself; the programme office for it, and for the programme as a whole. */
const allowed = (context: CommandContext, name: PermittedCommand, scope: string): CommandContext =>
  permitted(context, name, { owners: scope === WHOLE_PROGRAMME ? [] : [scope] });

const requireScope = (programme: ProgrammeFacts, scope: string): void => {
  if (scope !== WHOLE_PROGRAMME) requireParticipant(programme, scope, 'scope');
};

@CommandHandler(ReportBeneficiaries)
export class ReportBeneficiariesHandler implements ICommandHandler<ReportBeneficiaries> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme or participant */
  async execute({ data, context: sent }: ReportBeneficiaries): Promise<Recorded> {
    const context = allowed(sent, 'ReportBeneficiaries', data.scope);
    const programme = await this.records.programme(data.programme);
    requireScope(programme, data.scope);
    return this.records.decide({
      id: data.report,
      stream: beneficiariesStream(programme.code, data),
      programme: programme.code,
      evolution: beneficiaries,
      context,
      decide: (state) => reportBeneficiaries(state, new ReportBeneficiaries(data, context)),
    });
  }
}

@CommandHandler(RestateBeneficiaries)
export class RestateBeneficiariesHandler implements ICommandHandler<RestateBeneficiaries> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, or nobody reported that count */
  async execute({ data, context: sent }: RestateBeneficiaries): Promise<Recorded> {
    const context = allowed(sent, 'RestateBeneficiaries', data.scope);
    const { code: programme } = await this.records.programme(data.programme);
    const stream = beneficiariesStream(programme, data);
    const known = await this.records.standing(programme, stream, beneficiaries);
    if (known.is === 'unreported')
      throw new Unknown('count of beneficiaries', `${data.scope} ${data.period} ${data.reach} in ${programme}`);
    return this.records.decide({
      id: known.report,
      stream,
      programme,
      evolution: beneficiaries,
      context,
      decide: (state) => restateBeneficiaries(state, new RestateBeneficiaries(data, context)),
    });
  }
}
